package enthesis.storage.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/// Which backups stay: the last three, whatever their dates, and the newest of each of seven days, five weeks and
/// twelve months. A clock that runs wrong only makes more of them stay.
public final class Rotation {
    private static final int LAST = 3;
    private static final int DAYS = 7;
    private static final int WEEKS = 5;
    private static final int MONTHS = 12;

    private Rotation() {}

    /// Those that stay, of all, the newest first.
    public static List<Backup> staying(List<Backup> all) {
        var staying = new HashSet<>(all.subList(0, Math.min(LAST, all.size())));
        staying.addAll(newest(all, DAYS, Rotation::day));
        staying.addAll(newest(all, WEEKS,
                at -> day(at).get(IsoFields.WEEK_BASED_YEAR) * 100 + day(at).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
        staying.addAll(newest(all, MONTHS, at -> day(at).getYear() * 12 + day(at).getMonthValue()));
        return all.stream().filter(staying::contains).toList();
    }

    private static List<Backup> newest(List<Backup> all, int periods, Function<Instant, Object> period) {
        var seen = new HashSet<>();
        var newest = new ArrayList<Backup>();
        for (var backup : all) {
            if (seen.size() < periods && seen.add(period.apply(backup.at()))) {
                newest.add(backup);
            }
        }
        return newest;
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
