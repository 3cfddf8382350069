/// How days pass between the program and its database; of the generated tables' own, and knows nothing of ours.
@NullMarked
package enthesis.storage.day;

import org.jspecify.annotations.NullMarked;
