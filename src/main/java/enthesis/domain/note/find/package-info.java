/// Finding a note by what somebody has said in it: which texts are a person's own words, what a line of typing asks of
/// them, and which stretch of a text is shown.
@NullMarked
package enthesis.domain.note.find;

import org.jspecify.annotations.NullMarked;
