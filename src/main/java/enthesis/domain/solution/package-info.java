/// What is in the syringe: from a target to what is drawn up, back again, and how much anaesthetic the patient may
/// have today.
@NullMarked
package enthesis.domain.solution;

import org.jspecify.annotations.NullMarked;
