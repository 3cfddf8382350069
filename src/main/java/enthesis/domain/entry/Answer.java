package enthesis.domain.entry;

import java.util.Optional;

/// A question's answer. Unknown is an answer and is never no; nothing chosen is no answer at all.
public enum Answer {
    YES, NO, UNKNOWN;

    /// The answer that was chosen in a field; empty when none is.
    public static Optional<Answer> in(Sheet sheet, Field field) {
        return Choices.read(Answer.class, sheet.text(field));
    }
}
