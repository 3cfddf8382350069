@NullMarked
package enthesis.domain.intake;

import org.jspecify.annotations.NullMarked;
