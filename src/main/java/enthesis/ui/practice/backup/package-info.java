/// The backups on screen: what lies where, and what the bar at the bottom says of it.
@NullMarked
package enthesis.ui.practice.backup;

import org.jspecify.annotations.NullMarked;
