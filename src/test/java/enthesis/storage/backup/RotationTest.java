package enthesis.storage.backup;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.journal.Standing;
import enthesis.storage.trail.Entry;
import enthesis.storage.trail.Trail;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RotationTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    /// Made so many hours apart, the newest first.
    private static List<Backup> every(int hours, int count) {
        var backups = new ArrayList<Backup>();
        for (int i = 0; i < count; i++) {
            var standing = new Standing(new Trail.End(count - i, Entry.START), 1, new TreeMap<>());
            backups.add(new Backup(count - i, NOON.minus((long) i * hours, ChronoUnit.HOURS), standing, 1, "", 1));
        }
        return backups;
    }

    @Test
    void theLastThreeStayWhateverTheirDates() {
        assertThat(Rotation.staying(every(0, 9))).extracting(Backup::number).containsExactly(9, 8, 7);
        assertThat(Rotation.staying(every(0, 2))).hasSize(2);
        assertThat(Rotation.staying(List.of())).isEmpty();
    }

    @Test
    void aWeekOfDaysAMonthOfWeeksAndAYearOfMonthsStay() {
        var staying = Rotation.staying(every(8, 3 * 400));
        assertThat(staying).extracting(Backup::at).startsWith(NOON, NOON.minus(8, ChronoUnit.HOURS));
        assertThat(staying).hasSizeBetween(20, 26);
        assertThat(staying.getLast().at()).isBetween(Instant.parse("2025-12-31T00:00:00Z"),
                Instant.parse("2025-12-31T23:59:59Z"));
    }

    /// Forwards and back again: nothing of the right time goes for it.
    @Test
    void aWrongClockTakesNothingAway() {
        var all = new ArrayList<>(every(24, 3));
        all.add(1, new Backup(99, NOON.plus(4000, ChronoUnit.DAYS), all.getFirst().standing(), 1, "", 1));
        assertThat(Rotation.staying(all)).containsExactlyElementsOf(all);
    }
}
