/// The sheet on which an outcome is typed, and what it says.
@NullMarked
package enthesis.domain.outcome.form;

import org.jspecify.annotations.NullMarked;
