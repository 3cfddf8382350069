package enthesis.domain.followup.event;

import enthesis.domain.entry.Answer;
import enthesis.domain.followup.FollowedSession;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Harm after a session, whatever it came from. `term` is from the practice's list or in free words; `onset` its
/// first day.
public record AdverseEvent(UUID id, FollowedSession.Key session, String term, LocalDate onset, Judged judged,
        Became became) {
    /// From this grade on somebody's life was in danger.
    private static final int LIFE_THREATENING = 4;

    /// `grade` 1 mild, 2 moderate, 3 severe, 4 life-threatening, 5 death (clinical.md 8.3); whether it was serious, and
    /// how likely the treatment caused it.
    public record Judged(int grade, Answer serious, Related related) {}

    /// What was done about it, what became of it and when it was over, and whom it was reported to.
    public record Became(String action, Outcome outcome, Optional<LocalDate> resolved, String reportedTo) {}

    public enum Related {
        UNRELATED, UNLIKELY, POSSIBLE, PROBABLE, DEFINITE
    }

    public enum Outcome {
        ONGOING, RESOLVED, LASTING, DIED, UNKNOWN
    }

    public boolean lifeThreatening() {
        return judged.grade() >= LIFE_THREATENING;
    }
}
