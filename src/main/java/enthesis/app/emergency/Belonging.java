package enthesis.app.emergency;

import enthesis.domain.followup.FollowedSession;
import enthesis.domain.visit.Attended;
import enthesis.domain.visit.Visit;
import java.util.List;

/// Which session an emergency belongs to. A visit that serves several courses does not say it: whoever writes the event
/// up is asked, for its answer stands with the follow-up of that course.
sealed interface Belonging {

    record Session(FollowedSession.Key key) implements Belonging {}

    record OneOf(Visit visit) implements Belonging {

        List<FollowedSession.Key> keys() {
            return visit.courses().stream().map(attended -> key(visit, attended)).toList();
        }
    }

    /// Nobody has said yet whom it was about, or nothing had been injected.
    record Nobody() implements Belonging {}

    static Belonging of(Visit visit) {
        return visit.courses().size() == 1
                ? new Session(key(visit, visit.courses().getFirst()))
                : new OneOf(visit);
    }

    private static FollowedSession.Key key(Visit visit, Attended attended) {
        return new FollowedSession.Key(visit.patient(), visit.id(), attended.course().id());
    }
}
