package enthesis.storage.trail;

import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import java.util.Optional;

/// Why a write happens: what somebody does, whose chart it is about, and the reason where one was asked for (may
/// be empty).
public record Act(What what, PersonId who, Optional<PatientId> about, String reason) {
    private static final int LONGEST_REASON = 4000;

    public Act {
        if (reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("too long a reason");
        }
    }

    public static Act of(What what, PersonId who) {
        return new Act(what, who, Optional.empty(), "");
    }

    public Act about(PatientId patient) {
        return new Act(what, who, Optional.of(patient), reason);
    }

    public Act because(String words) {
        return new Act(what, who, about, words);
    }
}
