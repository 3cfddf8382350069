/// Signed notes and what was added to them: written once, never changed.
@NullMarked
package enthesis.storage.note;

import org.jspecify.annotations.NullMarked;
