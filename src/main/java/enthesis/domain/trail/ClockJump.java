package enthesis.domain.trail;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A clock that was set back, or has gone on by more than a day, since the line before. A clock that is put right now
/// and then differs by less than two minutes (reliability.md T18). Going on is no proof: nobody may have worked
/// here meanwhile.
public record ClockJump(Instant before, Instant now) {
    private static final Duration USUAL = Duration.ofMinutes(2);
    private static final Duration LONG = Duration.ofDays(1);
    private static final Duration FAR = Duration.ofDays(30);

    public static Optional<ClockJump> between(Instant before, Instant now) {
        var gone = Duration.between(before, now);
        return gone.compareTo(USUAL.negated()) < 0 || gone.compareTo(LONG) > 0
                ? Optional.of(new ClockJump(before, now))
                : Optional.empty();
    }

    public boolean back() {
        return now.isBefore(before);
    }

    public Duration by() {
        return Duration.between(before, now).abs();
    }

    /// Whether somebody has to look: a weekend or a holiday is no reason.
    public boolean doubtful() {
        return back() || by().compareTo(FAR) > 0;
    }
}
