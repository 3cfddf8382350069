/// Whether it helped: what a patient answers before, during and after a course, and when that is asked.
@NullMarked
package enthesis.domain.outcome;

import org.jspecify.annotations.NullMarked;
