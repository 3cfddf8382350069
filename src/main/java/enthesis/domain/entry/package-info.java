/// What was typed, as it was typed: the sheet of fields behind every form, and the reading of one text into a value or
/// a refusal in words.
@NullMarked
package enthesis.domain.entry;

import org.jspecify.annotations.NullMarked;
