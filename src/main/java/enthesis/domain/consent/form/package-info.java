/// Reads what is typed, ticked and signed while a consent is taken, or taken back.
@NullMarked
package enthesis.domain.consent.form;

import org.jspecify.annotations.NullMarked;
