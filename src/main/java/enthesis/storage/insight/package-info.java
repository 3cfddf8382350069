/// Reads what Insight counts: all that was signed, as it stood at one moment, without names. Part after part (`Part`),
/// so that it needs no more room in a large chart; what was read is kept (`KnownCourses`, `CoursesFile`), and only the
/// charts in which the trail tells a change are read again.
@NullMarked
package enthesis.storage.insight;

import org.jspecify.annotations.NullMarked;
