@NullMarked
package enthesis.domain.patient.register;

import org.jspecify.annotations.NullMarked;
