package enthesis.domain.followup.emergency;

import enthesis.domain.followup.FollowedSession;
import enthesis.domain.value.PatientId;
import java.util.Optional;

/// Whom an emergency was about, and after which session; without one where nothing had been injected.
public record Whose(PatientId patient, Optional<FollowedSession.Key> session) {

    public static Whose of(FollowedSession.Key session) {
        return new Whose(session.patient(), Optional.of(session));
    }
}
