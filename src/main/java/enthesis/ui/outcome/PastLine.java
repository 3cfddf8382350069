package enthesis.ui.outcome;

import java.util.UUID;

/// Answers of before, in words; `withdrawn` is the reason, empty of those that count.
public record PastLine(UUID outcome, String day, String moment, String scores, String told, String withdrawn) {}
