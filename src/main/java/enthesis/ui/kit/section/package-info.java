/// What a section of the visit is to its workspace. `ui.visit` composes the sections of the other packages (check-in,
/// vitals, solution, time-out, map, observation, note, aftercare) through this one small interface and never the other
/// way round, so a section can be built, tested and shown alone.
@NullMarked
package enthesis.ui.kit.section;

import org.jspecify.annotations.NullMarked;
