/// Backups of the chart's file: pieces that are each encrypted and authenticated, and a manifest that is written only
/// after the backup was restored beside the chart, opened and read whole. Without its manifest a backup does not count.
@NullMarked
package enthesis.storage.backup;

import org.jspecify.annotations.NullMarked;
