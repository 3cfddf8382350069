package enthesis.storage.driver;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.fault.Tally;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The system itself says that the disk failed, at the first, second, ... 50th write or force of any file of the chart,
/// the database too: it is told in words, the same process goes on by itself where the disk does, and nothing that was
/// acknowledged is lost. Of each call of the system so many fail, be it of the journal or of the database.
@Tag("long")
class FailingDiskTest {
    private static final int PLACES = Rounds.of("places", 50);
    private static final int DEEDS = 32;
    private static final int TRIES = 60;
    /// Where trying again is in vain.
    private static final int FEW = 5;
    private static final int EVER = 0;
    private static final String WRITES = "write,pwrite64";
    private static final String FORCES = "fsync,fdatasync";

    @TempDir
    Path place;

    enum Fault {
        FORCE_ONCE(FORCES, "EIO", 1), FORCE_EVER(FORCES, "EIO", EVER), FULL_ONCE(WRITES, "ENOSPC", 1), FULL_A_WHILE(
                WRITES, "ENOSPC",
                25), FULL_EVER(WRITES, "ENOSPC", EVER), READ_ONLY(WRITES, "EROFS", EVER), BROKEN_ONCE(WRITES, "EIO", 1);

        private final String calls;
        private final String error;
        private final int times;

        Fault(String calls, String error, int times) {
            this.calls = calls;
            this.error = error;
            this.times = times;
        }

        String from(int at) {
            return times == EVER ? at + "+" : at + ".." + (at + times - 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingAcknowledgedIsLostWhereverTheDiskFails(Fault fault, TestReporter reporter)
            throws IOException, InterruptedException {
        Rounds.needs("strace", "-V");
        var judge = new Judge();
        int told = 0;
        var heard = new ArrayList<String>();
        for (int at = 1; at <= PLACES; at++) {
            var named = fault + " at " + at;
            var folder = Driver.founded(place.resolve("chart-" + at)).toRealPath();
            var story = new Story(Rounds.SEED * 1000 + at);
            var run = DriverRun.on(folder, story, 0).deeds(DEEDS).tries(fault.times == EVER ? FEW : TRIES)
                    .within(Strace.failing(fault.calls, fault.error, fault.from(at), folder));
            var said = run.ofTheStory(run.ended());
            told += said.that("FAILED").size() + said.that("REFUSED").size();
            heard.addAll(said.that("FAILED").stream().map(line -> line.replaceFirst("\\d+ ", "")).toList());
            heard.addAll(said.that("REFUSED"));
            assertThat(said.lines()).as(named).noneMatch(line -> line.contains(Deeds.WORDS.say("kit.failed.unknown")));
            assertThat(said.that("WRONG")).as(named).isEmpty();
            assertThat(said.exit()).as(named + said.lines()).isIn(Driver.DONE, Driver.GAVE_UP);
            if (fault.times != EVER) {
                assertThat(said.reached()).as(named + said.lines()).isEqualTo(DEEDS);
            }
            judge.kept(folder, story, said, named);
            Deeds.forget(folder);
        }
        Tally.of("the system fails, " + fault, PLACES, judge + "; told " + told + " times, in these words "
                + heard.stream().distinct().toList()).to(reporter);
        assertThat(told).as("reached").isGreaterThanOrEqualTo((PLACES + 1) / 2);
        assertThat(place).isEmptyDirectory();
    }
}
