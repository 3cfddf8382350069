/// Finding a chart: what one line of typing means, which charts it fits how well, and which two are perhaps one person.
@NullMarked
package enthesis.domain.patient.find;

import org.jspecify.annotations.NullMarked;
