/// The chart as it leaves for research: without names and free text, each patient's days moved by a number of days of
/// their own.
@NullMarked
package enthesis.domain.extract.research;

import org.jspecify.annotations.NullMarked;
