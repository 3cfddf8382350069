package enthesis.storage.deed;

import enthesis.domain.trail.TrailAnchor;
import enthesis.storage.chart.Reading;
import enthesis.storage.trail.Followed;
import enthesis.storage.trail.Trail;

/// Follows the chain beside the work. On the thread of `reading` only.
public record ChainReader(Reading reading) {
    private static final int NEWEST = 1000;

    /// The newest 1,000 lines: quick, so that an opening does not wait for it.
    public Followed newest() {
        return reading.at(db -> {
            var followed = Followed.newest(db, NEWEST);
            while (!followed.ended()) {
                followed = followed.on(db);
            }
            return followed;
        });
    }

    /// What the trail of now says to a line on paper.
    public TrailAnchor.Held held(TrailAnchor anchor) {
        return reading.at(db -> Trail.held(anchor, db));
    }

    /// One step further.
    public Followed on(Followed so) {
        return reading.at(so::on);
    }
}
