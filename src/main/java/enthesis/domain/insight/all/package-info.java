/// The analyses together.
@NullMarked
package enthesis.domain.insight.all;

import org.jspecify.annotations.NullMarked;
