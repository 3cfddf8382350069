package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.backup.BackupWatch;
import enthesis.app.desk.Tools;
import enthesis.app.door.FrontDoor;
import enthesis.app.door.Ground;
import enthesis.app.door.WaysOut;
import enthesis.domain.words.Words;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.reference.Shipped;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.Entry;
import enthesis.storage.trail.What;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.work.SteppedReminders;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/// What is made by itself: a backup on the first unlocking of a day and each day the program stays open, a rehearsal
/// each week, the whole chart written out each month; nothing after the chart was closed.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
class BackupWatchTest {
    private static final EnumSet<What> KINDS = EnumSet.of(What.BACKED_UP, What.BACKUP_FAILED, What.REHEARSED,
            What.REHEARSAL_FAILED, What.WROTE_OUT, What.WRITING_OUT_FAILED);

    private final AtomicReference<Instant> time = new AtomicReference<>(Instant.parse("2026-11-23T10:12:00Z"));
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return time.get();
        }
    };

    @TempDir
    Path folder;

    private FrontDoor door;

    private List<String> made() {
        return door.chart().chart.trail().after(0).stream().map(Entry::act).map(Act::what).filter(KINDS::contains)
                .map(What::name).toList();
    }

    private void later(Duration wait) {
        time.updateAndGet(now -> now.plus(wait));
    }

    @Test
    void oneADayAndARehearsalAWeek() throws Exception {
        Clinic.found(folder, clock, chart -> chart);
        later(Duration.ofHours(20));
        var ground = new Ground(ChartFolder.at(folder), new LocalDisk(), clock, Shipped.load());
        door = new FrontDoor(ground);
        door.look();
        door.unlock(Clinic.WHO, Clinic.PASSWORD.toCharArray());
        try {
            var tools = Tools.inPlace(ground, door, new Texts(new Words(Locale.ENGLISH)),
                    new Theme(Theme.Look.LIGHT), WaysOut.of(null, _ -> Optional.empty(), _ -> {}));
            var reminders = new SteppedReminders();
            var watch = new BackupWatch(tools, reminders);
            watch.start();
            assertThat(made()).as("nothing while somebody begins to work").isEmpty();
            assertThat(tools.board().backup().get().words()).isEqualTo("Backup 23 Nov 10:12, not rehearsed");
            reminders.pass(Duration.ofMinutes(1));
            assertThat(made()).containsExactly("BACKED_UP", "REHEARSED", "WROTE_OUT");
            assertThat(tools.board().backup().get().words()).isEqualTo("Backup 24 Nov 06:12, rehearsed 24 Nov");
            reminders.pass(Duration.ofHours(3));
            assertThat(made()).hasSize(3);
            for (int day = 0; day < 7; day++) {
                later(Duration.ofDays(1));
                reminders.pass(Duration.ofHours(1));
            }
            assertThat(made()).hasSize(12).endsWith("BACKED_UP", "REHEARSED", "WROTE_OUT");
            watch.end();
            later(Duration.ofDays(2));
            reminders.pass(Duration.ofDays(2));
            assertThat(made()).hasSize(12);
        } finally {
            door.close();
        }
    }
}
