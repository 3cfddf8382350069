/// What the record of a visit still needs, and the gate before its signature.
@NullMarked
package enthesis.domain.visit.need;

import org.jspecify.annotations.NullMarked;
