package enthesis.app.followup;

import enthesis.app.desk.Tools;
import enthesis.domain.entry.Sheet;
import enthesis.domain.followup.FollowUpReading;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.followup.event.AdverseEvent;
import enthesis.domain.followup.flare.Flare;
import java.util.List;

/// Reads the flare after a session from its diary.
public record FlareReader(Tools tools) {

    /// Of a session that was read, with the diary as it was kept.
    public Flare of(FollowedSession session, Sheet diary, List<AdverseEvent> events) {
        boolean emergency = events.stream().anyMatch(AdverseEvent::lifeThreatening);
        return FollowUpReading.of(session, diary,
                new FollowUpReading.Circumstances(tools.practice(), tools.today(), emergency)).flare();
    }
}
