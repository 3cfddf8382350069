package enthesis.domain.insight.flare;

import enthesis.domain.followup.flare.Flare;
import enthesis.domain.followup.flare.Measured;
import enthesis.domain.insight.CourseSession;
import enthesis.domain.insight.Reckoning;
import enthesis.domain.insight.stat.Lasted;
import enthesis.domain.value.Percent;
import java.util.Optional;

/// One session with the percentage that was given and the flare that followed, as far as it is known.
public record FlareCase(CourseSession of, Optional<Percent> percent, Flare flare) {

    static FlareCase of(CourseSession session, Reckoning reckoning) {
        return new FlareCase(session, session.session().percent(), reckoning.flare(session.session()));
    }

    /// Empty without a diary that tells it.
    public Optional<Lasted> lasted() {
        return flare.duration().map(duration -> new Lasted(duration.value(), !duration.orMore()));
    }

    /// Only where nothing unknown could raise it.
    public Optional<Integer> peak() {
        return flare.peak().filter(peak -> !peak.orMore()).map(Measured::value);
    }

    double of100() {
        return percent.orElseThrow().value().doubleValue();
    }
}
