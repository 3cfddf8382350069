/// Consent to a course: the text as it was read, each item ticked with who and when, who signed and how, what was taken
/// back since, and when it has to be asked for again (clinical.md 1, step 2).
@NullMarked
package enthesis.domain.consent;

import org.jspecify.annotations.NullMarked;
