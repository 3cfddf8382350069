/// Answers picked, not typed: pills, scores, units and ticks. None starts with an answer, and each can be taken back.
@NullMarked
package enthesis.ui.kit.choice;

import org.jspecify.annotations.NullMarked;
