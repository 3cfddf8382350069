/// What the trail is judged by: when a clock can't be right, and what stands of it on paper.
@NullMarked
package enthesis.domain.trail;

import org.jspecify.annotations.NullMarked;
