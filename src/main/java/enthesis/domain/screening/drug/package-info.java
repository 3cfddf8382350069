/// Recognising the drugs a patient names.
@NullMarked
package enthesis.domain.screening.drug;

import org.jspecify.annotations.NullMarked;
