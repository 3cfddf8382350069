package enthesis.storage.chart;

import static enthesis.storage.chart.TestChart.CLOCK;
import static enthesis.storage.chart.TestChart.key;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.people.Clinic;
import enthesis.storage.cut.CutDisk;
import enthesis.storage.cut.CutModel;
import enthesis.storage.fault.Tally;
import enthesis.storage.journal.Standing;
import enthesis.storage.people.Clinics;
import enthesis.storage.trail.Chain;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/// The power is cut while a closed chart's file is made smaller: afterwards it is the old file or the new one, with
/// everything in it, and no alarm. `-Denthesis.moments=200` for the long run.
@Tag("fault")
class CompactionCutTest {
    private static final int ROUNDS = Math.max(24, Integer.getInteger("enthesis.moments", 0));
    private static final long SEED = Long.getLong("enthesis.seed", 4242);

    private final CutDisk grown = CutStory.founded(CutDisk.WHOLE_BLOCKS);
    private Standing standing;
    private Chain whole;

    @BeforeEach
    void grows() throws IOException {
        var chart = open(grown);
        for (int i = 0; i < 60; i++) {
            new Clinics(chart.write()).keep(Clinic.named("number " + i), TestChart.OWNER.id());
        }
        whole = chart.trail().verify();
        chart.close();
        standing = new ChartPlace(grown, grown.folder()).opening(key("one"), CLOCK).file().journals(key("one"))
                .account().end().orElseThrow();
    }

    private static Chart open(CutDisk disk) {
        return TestChart.opened(opened(disk));
    }

    private static Opened opened(CutDisk disk) {
        return Chart.open(new ChartPlace(disk, disk.folder()), key("one"), CLOCK);
    }

    private boolean compacted(CutDisk disk) {
        try {
            var file = new ChartPlace(disk, disk.folder()).opening(key("one"), CLOCK).file();
            return new Compaction(file, key("one")).done(standing, 1);
        } catch (IOException _) {
            return false; // the power is off
        }
    }

    @Test
    void cutOffAnywhereTheChartIsThereWithoutAnAlarm(TestReporter reporter) throws IOException {
        long size = grown.size(grown.folder().resolve("chart.mv.db"));
        var uncut = grown.fork();
        uncut.cutAt(Integer.MAX_VALUE);
        assertThat(compacted(uncut)).isTrue();
        int places = uncut.done();
        int smaller = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var random = new Random(SEED * 1000 + round);
            var model = List.of(CutModel.values()).get(round % CutModel.values().length);
            var disk = grown.fork();
            disk.cutAt(1 + random.nextInt(places + 1));
            compacted(disk);
            var after = disk.after(model, random);
            disk.forget();
            var named = "round %d of seed %d, %s".formatted(round, SEED, model);
            smaller += after.size(after.folder().resolve("chart.mv.db")) < size ? 1 : 0;
            assertThat(opened(after)).as(named).isInstanceOfSatisfying(Opened.Open.class, open -> {
                assertThat(open.mended()).as(named).isEqualTo(Mended.NOTHING);
                assertThat(open.chart().trail().verify()).as(named).isEqualTo(whole);
                assertThat(new Clinics(open.chart().write()).now().name()).isEqualTo("number 59");
                open.chart().letGo();
            });
            after.forget();
        }
        assertThat(smaller).as("of " + ROUNDS).isBetween(1, ROUNDS - 1);
        Tally.of("power cut inside COMPACTION", ROUNDS, "%d places, 0 lost, %d made smaller".formatted(places, smaller))
                .to(reporter);
    }
}
