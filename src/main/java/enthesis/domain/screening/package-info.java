/// What speaks against injecting today: drugs with their last dose, allergies, the answers at check-in.
@NullMarked
package enthesis.domain.screening;

import org.jspecify.annotations.NullMarked;
