/// What the papers for patients and physiotherapists say, line by line, in the languages they are given in: as shipped,
/// and as the practice has made it its own.
@NullMarked
package enthesis.domain.wording;

import org.jspecify.annotations.NullMarked;
