/// How the practice worked: harm, its own rules kept, what was filled in, sessions and solutions (clinical.md 11).
@NullMarked
package enthesis.domain.insight.care;

import org.jspecify.annotations.NullMarked;
