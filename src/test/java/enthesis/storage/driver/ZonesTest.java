package enthesis.storage.driver;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.fault.Tally;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// A workstation that travels: one zone after the other, over the end of summer time, its clock set back a year and on
/// by ten. The sequence is strict, dates and moments are what they were (reliability.md T18).
@Tag("long")
class ZonesTest {
    private static final List<String> ZONES = List.of("UTC", "Europe/Berlin", "America/New_York", "America/St_Johns",
            "Asia/Kolkata", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Kiritimati", "Pacific/Pago_Pago",
            "Africa/Casablanca");
    private static final int DEEDS = 31;

    @TempDir
    Path place;

    @Test
    void noDateMovesWithTheClock(TestReporter reporter) throws IOException, InterruptedException {
        var folder = Driver.founded(place.resolve("chart"));
        var story = new Story(Rounds.SEED);
        var judge = new Judge();
        int kept = 0;
        for (var zone : ZONES) {
            var run = DriverRun.on(folder, story, kept).deeds(DEEDS).option("-Duser.timezone=" + zone);
            var said = run.ofTheStory(run.ended());
            assertThat(said.exit()).as(zone + said.lines()).isEqualTo(Driver.DONE);
            kept = judge.kept(folder, story, said, zone);
        }
        assertThat(kept).isEqualTo(DEEDS * ZONES.size());
        Tally.of("time zones", ZONES.size(), judge).to(reporter);
    }
}
