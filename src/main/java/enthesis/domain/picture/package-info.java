/// The practice's own pictures of a visit: photographs and ultrasound stills, whose name they show, what is measured
/// on them.
@NullMarked
package enthesis.domain.picture;

import org.jspecify.annotations.NullMarked;
