package enthesis.storage.key;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.FaultyDisk;
import enthesis.storage.file.LocalDisk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrongPasswordsTest {
    private final AtomicLong nanos = new AtomicLong(-7);

    @TempDir
    Path path;

    private WrongPasswords counted() {
        return new WrongPasswords(new LocalDisk(), ChartFolder.at(path), nanos::get);
    }

    @Test
    void waitsGrowToAMinute() {
        var wrong = counted();
        var waits = new ArrayList<Long>();
        for (int i = 0; i < 11; i++) {
            wrong.wrong();
            waits.add(wrong.left().toSeconds());
        }
        assertThat(waits).containsExactly(0L, 0L, 1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
    }

    @Test
    void waitPassesWithTime() {
        var wrong = counted();
        for (int i = 0; i < 5; i++) {
            wrong.wrong();
        }
        nanos.addAndGet(Duration.ofMillis(1500).toNanos());
        assertThat(wrong.left()).isEqualTo(Duration.ofMillis(2500));
        nanos.addAndGet(Duration.ofMillis(2500).toNanos());
        assertThat(wrong.left()).isZero();
    }

    @Test
    void startingAgainDoesNotShortenTheWait() {
        var wrong = counted();
        for (int i = 0; i < 6; i++) {
            wrong.wrong();
        }
        nanos.addAndGet(Duration.ofDays(365).toNanos());
        var again = counted();
        assertThat(again.left()).isEqualTo(Duration.ofSeconds(8));
        assertThat(again.notEntered()).isEqualTo(6);
    }

    @Test
    void rightPasswordEndsTheWaitButKeepsTheCountForTheTrail() {
        var wrong = counted();
        for (int i = 0; i < 4; i++) {
            wrong.wrong();
        }
        wrong.right();
        assertThat(counted().left()).isZero();
        assertThat(counted().notEntered()).isEqualTo(4);
        wrong.entered();
        assertThat(counted().notEntered()).isZero();
    }

    @Test
    void damagedCountIsNoReasonToStayShut() throws Exception {
        Files.writeString(path.resolve("wrong-passwords"), "-3 zebra");
        assertThat(counted().left()).isZero();
    }

    @Test
    void countLivesOnInMemoryWhenTheDiskIsFull() {
        var disk = new FaultyDisk(new LocalDisk());
        disk.fullFromWrite(1);
        var wrong = new WrongPasswords(disk, ChartFolder.at(path), nanos::get);
        for (int i = 0; i < 3; i++) {
            wrong.wrong();
        }
        assertThat(wrong.left()).isEqualTo(Duration.ofSeconds(1));
    }
}
