/// How an entry of the practice's lists was edited: who, when, what, from what to what.
@NullMarked
package enthesis.ui.practice.history;

import org.jspecify.annotations.NullMarked;
