/// Any other anaesthetic of the day: how given, which drug, how many mg; as many as there were, or none.
@NullMarked
package enthesis.ui.solution.other;

import org.jspecify.annotations.NullMarked;
