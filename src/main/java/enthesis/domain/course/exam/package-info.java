/// What the hand finds at a region: tenderness, laxity beside the other side, motion, giving way, imaging; at the start
/// of a course and again, so that a joint's stability is an outcome too.
@NullMarked
package enthesis.domain.course.exam;

import org.jspecify.annotations.NullMarked;
