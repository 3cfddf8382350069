package enthesis.app.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/// The clock of a story that is being played: it stands where it was set, as each act needs it.
final class StoryClock extends Clock {
    private final ZoneId zone;
    private Instant now;

    /// Stands where the other stands.
    StoryClock(Clock other) {
        this(other.getZone(), other.instant());
    }

    private StoryClock(ZoneId zone, Instant now) {
        this.zone = zone;
        this.now = now;
    }

    void set(Instant moment) {
        now = moment;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new StoryClock(other, now);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
