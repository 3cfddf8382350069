/// A chart that is put back on a workstation that has none: from the folder that backups were copied to, or from the
/// folder of another workstation.
@NullMarked
package enthesis.storage.putback;

import org.jspecify.annotations.NullMarked;
