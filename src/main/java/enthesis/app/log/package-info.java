/// Where the program's log goes, and what never enters it.
@NullMarked
package enthesis.app.log;

import org.jspecify.annotations.NullMarked;
