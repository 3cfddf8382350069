@NullMarked
package enthesis.domain.patient.find;

import org.jspecify.annotations.NullMarked;
