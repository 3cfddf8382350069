/// Signs that survive being written by hand and read back.
@NullMarked
package enthesis.storage.key.paper;

import org.jspecify.annotations.NullMarked;
