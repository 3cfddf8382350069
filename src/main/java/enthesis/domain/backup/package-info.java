/// What is known of the backups of a chart, and when the next one, its rehearsal or its copy elsewhere is due.
@NullMarked
package enthesis.domain.backup;

import org.jspecify.annotations.NullMarked;
