/// What the rules say about the person, the drugs and the allergies of today.
@NullMarked
package enthesis.domain.screening.rule;

import org.jspecify.annotations.NullMarked;
