/// How the practice counts what it has done: bands, guards against too few, levels (clinical.md 11).
@NullMarked
package enthesis.domain.practice.count;

import org.jspecify.annotations.NullMarked;
