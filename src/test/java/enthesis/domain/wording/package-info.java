/// What the papers say in every language.
@NullMarked
package enthesis.domain.wording;

import org.jspecify.annotations.NullMarked;
