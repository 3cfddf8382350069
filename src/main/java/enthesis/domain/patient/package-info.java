/// The person in the chart: who it is, what must be known before a needle, and how two charts may be one person.
@NullMarked
package enthesis.domain.patient;

import org.jspecify.annotations.NullMarked;
