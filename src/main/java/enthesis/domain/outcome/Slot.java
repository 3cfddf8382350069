package enthesis.domain.outcome;

import java.time.LocalDate;

/// A time at which an outcome is asked: from when, for which day, until when. `week` counts after the last injection
/// and is 0 of the baseline and of the next session..
public record Slot(Kind kind, int week, LocalDate from, LocalDate target, LocalDate until, State state) {

    /// Before the first session, before a further one, or so many weeks after the last.
    public enum Kind {
        BASELINE, SESSION, WEEK
    }

    /// DUE from its first day, LATE after the day it is for, MISSED after its last.
    public enum State {
        NOT_YET, DUE, LATE, ANSWERED, MISSED
    }

    public boolean due() {
        return state == State.DUE || state == State.LATE;
    }
}
