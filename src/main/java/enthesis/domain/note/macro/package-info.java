/// The text macros of a practice: whose they are, and how they are edited.
@NullMarked
package enthesis.domain.note.macro;

import org.jspecify.annotations.NullMarked;
