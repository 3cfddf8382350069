/// What the trail is judged by: when a clock can't be right.
@NullMarked
package enthesis.domain.trail;

import org.jspecify.annotations.NullMarked;
