/// Wires the backups of the open chart: when they are made and rehearsed, their screen, what the bar says of them.
@NullMarked
package enthesis.app.backup;

import org.jspecify.annotations.NullMarked;
