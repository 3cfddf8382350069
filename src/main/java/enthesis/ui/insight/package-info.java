/// What this practice has seen (clinical.md 11): a list of questions, a figure or its numbers, and what they
/// cannot say.
@NullMarked
package enthesis.ui.insight;

import org.jspecify.annotations.NullMarked;
