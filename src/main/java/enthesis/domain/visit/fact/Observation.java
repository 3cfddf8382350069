package enthesis.domain.visit.fact;

import enthesis.domain.entry.Entered;
import java.util.Optional;

/// The time after the injections. No complication is an answer, empty is not.
public record Observation(
        Entered<Integer> minutes,
        Optional<Condition> condition,
        String conditionNote,
        Optional<Complications> complications,
        String complication,
        Optional<Neurovascular> neurovascular,
        String neurovascularNote,
        Optional<Dressing> dressing) {

    public enum Condition {
        WELL, UNWELL
    }

    public enum Complications {
        NONE, SOME
    }

    /// Feeling and pulses afterwards.
    public enum Neurovascular {
        AS_BEFORE, CHANGED, NOT_DONE
    }

    public enum Dressing {
        PLASTER, BANDAGE, NONE
    }
}
