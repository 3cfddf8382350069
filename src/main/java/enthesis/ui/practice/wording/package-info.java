/// What the papers for patients and physiotherapists say: each line in each language, read and confirmed by somebody
/// before a language is given out.
@NullMarked
package enthesis.ui.practice.wording;

import org.jspecify.annotations.NullMarked;
