/// Charts that come from other programs: who is in them, what is said of them, and whether they are known here.
@NullMarked
package enthesis.domain.intake;

import org.jspecify.annotations.NullMarked;
