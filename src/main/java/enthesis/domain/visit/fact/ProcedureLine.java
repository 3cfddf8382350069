package enthesis.domain.visit.fact;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Entered;
import enthesis.domain.value.Side;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/// How the injections were done. `antiseptic` is a key of the practice's list or ""; `paraesthesia` is `none` or what
/// was seen.
public record ProcedureLine(
        Entered<LocalTime> start,
        Entered<LocalTime> end,
        String position,
        String antiseptic,
        Optional<Gloves> gloves,
        Optional<Guidance> guidance,
        Optional<Aspiration> aspiration,
        String paraesthesia,
        Optional<Tolerance> tolerance,
        Ultrasound ultrasound,
        Map<Side, Ulnar> ulnar) {

    public ProcedureLine {
        ulnar = Map.copyOf(ulnar);
    }

    public enum Gloves {
        LATEX, LATEX_FREE
    }

    public enum Guidance {
        ULTRASOUND, LANDMARK, FLUOROSCOPY, OTHER
    }

    public enum Aspiration {
        NEGATIVE, BLOOD, FLUID, NOT_DONE
    }

    /// The ulnar nerve at the medial elbow, looked at before the needle (clinical.md 6.3).
    public enum Ulnar {
        IN_PLACE, SUBLUXES, NOT_LOOKED
    }

    public enum Tolerance {
        GOOD, MODERATE, POOR
    }

    public enum Anatomy {
        NORMAL, ABNORMAL
    }

    /// What ultrasound showed; asked only under ultrasound.
    public record Ultrasound(Optional<Anatomy> anatomy, Optional<Answer> needleSeen, Optional<Answer> imageKept) {}
}
