/// The clinic's own numbers: limits, defaults, products. None of them stands in code; each names its source.
@NullMarked
package enthesis.domain.practice;

import org.jspecify.annotations.NullMarked;
