/// The solution of the day: what it is aimed at, what was drawn up, and what that came to; both are kept. Beside it the
/// ceiling of all anaesthetic this patient may have today.
@NullMarked
package enthesis.ui.solution;

import org.jspecify.annotations.NullMarked;
