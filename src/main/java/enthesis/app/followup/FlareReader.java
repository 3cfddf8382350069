package enthesis.app.followup;

import enthesis.app.desk.Tools;
import enthesis.domain.followup.FollowUpReading;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.followup.event.AdverseEvent;
import enthesis.domain.followup.flare.Flare;

/// Reads the flare after a session from its diary. On the chart's thread.
public record FlareReader(Tools tools) {

    public Flare of(FollowedSession.Key key) {
        boolean emergency = tools.chart().events.of(key).stream().anyMatch(AdverseEvent::lifeThreatening);
        return FollowUpReading.of(new FollowUpReader(tools).session(key), tools.chart().followUps.sheet(key),
                new FollowUpReading.Circumstances(tools.practice(), tools.today(), emergency))
                .flare();
    }
}
