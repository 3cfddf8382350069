@NullMarked
package enthesis.domain.insight;

import org.jspecify.annotations.NullMarked;
