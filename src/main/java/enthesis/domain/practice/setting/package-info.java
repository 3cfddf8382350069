/// The numbers the rules judge by as settings: what was shipped with its source, within which limits a practice may put
/// its own in its place, and how that was done.
@NullMarked
package enthesis.domain.practice.setting;

import org.jspecify.annotations.NullMarked;
