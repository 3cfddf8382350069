package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.fault.Tally;
import enthesis.storage.trail.Chain;
import enthesis.storage.trail.What;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// The clock of the workstation is set between two unlockings: that stands in the trail, with when the line before was
/// written, and the lines go on in their order. Another zone and the end of summer time are no other clock.
@Tag("fault")
class ClocksTest {
    private static final Instant NOW = Instant.parse("2026-10-24T23:50:00Z");
    private static final Duration YEAR = Duration.ofDays(365);

    @TempDir
    Path folder;

    @Test
    void everyJumpStandsInTheTrail(TestReporter reporter) throws Exception {
        Clinic.found(folder, at(NOW, "Europe/Berlin"), chart -> chart);
        assertThat(jumps(NOW.plusSeconds(2 * 3600), "Pacific/Kiritimati")).isEmpty();
        assertThat(jumps(NOW.minus(YEAR), "UTC")).containsExactly(What.CLOCK_SET_BACK + " 2026-10-25T01:50:00Z");
        assertThat(jumps(NOW.plus(YEAR.multipliedBy(10)), "UTC")).endsWith(What.CLOCK_WENT_ON
                + " 2025-10-24T23:50:00Z").hasSize(2);
        assertThat(jumps(NOW, "UTC")).hasSize(3).last().asString().startsWith(What.CLOCK_SET_BACK.name());
        Tally.of("clock set", 3, "-1 y, +10 y and back, each in the trail; summer time and a zone are none")
                .to(reporter);
    }

    private static Clock at(Instant now, String zone) {
        return Clock.fixed(now, ZoneId.of(zone));
    }

    /// All there are after one more unlocking.
    private List<String> jumps(Instant now, String zone) throws Exception {
        return Clinic.in(folder, at(now, zone), chart -> {
            assertThat(chart.chart.trail().verify()).isInstanceOf(Chain.Whole.class);
            var jumps = new ArrayList<String>();
            long before = 0;
            for (var line : chart.chart.trail().after(0)) {
                assertThat(line.seq()).isEqualTo(++before);
                var what = line.act().what();
                if (what == What.CLOCK_SET_BACK || what == What.CLOCK_WENT_ON) {
                    jumps.add(what + " " + line.act().reason());
                }
            }
            return jumps;
        });
    }
}
