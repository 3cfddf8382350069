/// The first start: the chart and its clinic, the first clinician, the recovery sheet proved by typing it back. What
/// touches files or paper goes through the one door `Founding`, so that the steps can be tested without either.
@NullMarked
package enthesis.ui.start.first;

import org.jspecify.annotations.NullMarked;
