package enthesis.ui.today;

import enthesis.domain.followup.FollowedSession;
import enthesis.domain.patient.Person;
import enthesis.domain.value.Side;

/// Somebody to be telephoned, or something heard that cannot wait: `place` is region and session, `says` and `second`
/// how it stands; `late` where it should not wait any longer.
public record CallLine(FollowedSession.Key session, Person person, Side side, String place, String says, String second,
        boolean late) {}
