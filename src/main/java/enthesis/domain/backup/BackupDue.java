package enthesis.domain.backup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;

/// What is due now. A date in the future, from a clock that was wrong, counts as none.
public record BackupDue(BackupNow now, Instant at) {
    private static final Duration DAY = Duration.ofDays(1);

    /// Each day one, also where the program stays open; at once after one that failed.
    public boolean backup(ZoneId zone) {
        var newest = past(now.newest());
        return now.notes().failed().isPresent() || newest.isEmpty()
                || LocalDate.ofInstant(newest.get(), zone).isBefore(LocalDate.ofInstant(at, zone))
                || Duration.between(newest.get(), at).compareTo(DAY) >= 0;
    }

    /// Every `days` days, and sooner after one that failed, once another backup is there.
    public boolean rehearsal(int days) {
        var last = now.notes().rehearsal();
        boolean failed = last.filter(one -> one.trouble().isPresent() && one.number() < now.notes().newest())
                .isPresent();
        return now.newest().isPresent()
                && (failed || isLongAgo(last.map(BackupNotes.Rehearsal::at), days));
    }

    /// Once each month; after one that failed, or can't be read any more, once another backup is there.
    public boolean writingOut(ZoneId zone) {
        var last = now.notes().writtenOut();
        var failed = last.filter(one -> one.failed().isPresent());
        boolean thisMonth = past(last.flatMap(BackupNotes.WrittenOut::whole))
                .filter(one -> month(one, zone).equals(month(at, zone))).isPresent();
        return now.newest().isPresent() && failed.map(one -> one.backup() < now.notes().newest()).orElse(!thisMonth);
    }

    private static YearMonth month(Instant at, ZoneId zone) {
        return YearMonth.from(LocalDate.ofInstant(at, zone));
    }

    /// Whether the second place has had no copy for `days` days.
    public boolean secondPlace(int days) {
        return now.notes().second().filter(second -> second.trouble().isPresent()
                && isLongAgo(second.copied().or(() -> Optional.of(second.chosen())), days)).isPresent();
    }

    private boolean isLongAgo(Optional<Instant> then, int days) {
        return past(then).filter(one -> Duration.between(one, at).compareTo(Duration.ofDays(days)) < 0).isEmpty();
    }

    private Optional<Instant> past(Optional<Instant> then) {
        return then.filter(one -> !one.isAfter(at));
    }
}
