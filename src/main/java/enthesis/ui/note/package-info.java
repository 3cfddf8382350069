/// The note of a visit while it is written, and the signing of it: composed words with facts that open their field, the
/// physician's own words around them, what is missing, and the password.
@NullMarked
package enthesis.ui.note;

import org.jspecify.annotations.NullMarked;
