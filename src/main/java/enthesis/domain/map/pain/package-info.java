/// What a patient drew on the body figure before the needle: where it hurts, how, and how much.
@NullMarked
package enthesis.domain.map.pain;

import org.jspecify.annotations.NullMarked;
