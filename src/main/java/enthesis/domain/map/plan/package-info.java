/// What is to be injected before anything is: the practice's protocols, the last session once more, the same on the
/// other side; and how what was done differs from it.
@NullMarked
package enthesis.domain.map.plan;

import org.jspecify.annotations.NullMarked;
