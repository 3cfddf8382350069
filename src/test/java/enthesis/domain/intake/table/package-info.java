@NullMarked
package enthesis.domain.intake.table;

import org.jspecify.annotations.NullMarked;
