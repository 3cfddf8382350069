package enthesis.storage.deed;

import enthesis.storage.chart.Reading;
import enthesis.storage.trail.Followed;

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

    /// One step further.
    public Followed on(Followed so) {
        return reading.at(so::on);
    }
}
