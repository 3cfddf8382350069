package enthesis.app.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.reference.Shipped;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// While somebody types the password: everything that is asked is answered by a chart without anybody in it, and
/// nothing is begun any more once somebody unlocks.
class DressRehearsalTest {
    @TempDir
    Path folder;

    private final AtomicInteger read = new AtomicInteger();
    private DressRehearsal rehearsal;

    @BeforeEach
    void make() {
        rehearsal = rehearsal(() -> {
            read.incrementAndGet();
            return Shipped.load();
        });
    }

    private DressRehearsal rehearsal(java.util.function.Supplier<Shipped> data) {
        return new DressRehearsal(new Ground(ChartFolder.at(folder), new LocalDisk(), Clock.systemUTC(), data));
    }

    @Test
    void asksAWholeChartWhatUnlockingAndTodayWillAsk() throws IOException {
        assertThat(rehearsal.open()).isGreaterThan(500);
        assertThat(read).as("the practice's numbers and words are asked for").hasPositiveValue();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void beginsNothingMoreOnceSomebodyUnlocks() throws IOException {
        rehearsal.end();
        rehearsal.play();
        assertThat(read).hasValue(0);

        rehearsal.open();
        assertThat(read).as("no question is asked").hasValue(0);
    }

    @Test
    void troublesNobodyWhereItCannotBePlayed() {
        assertThatCode(rehearsal(() -> {
            throw new IllegalStateException("no reference data");
        })::play).doesNotThrowAnyException();
    }
}
