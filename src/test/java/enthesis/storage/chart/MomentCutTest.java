package enthesis.storage.chart;

import static enthesis.storage.chart.TestChart.CLOCK;
import static enthesis.storage.chart.TestChart.OWNER;
import static enthesis.storage.chart.TestChart.key;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.people.Clinic;
import enthesis.storage.cut.CutDisk;
import enthesis.storage.cut.CutModel;
import enthesis.storage.fault.Tally;
import enthesis.storage.people.Clinics;
import enthesis.storage.recovery.Unsound;
import enthesis.storage.trail.Chain;
import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The power is cut inside the moments that are the most dangerous ones (reliability.md T03): while a chart is closed,
/// is backed up, is made anew from a backup. `-Denthesis.moments=200` for the long run.
@Tag("fault")
class MomentCutTest {
    private static final int ROUNDS = Integer.getInteger("enthesis.moments", 4);
    private static final long SEED = Long.getLong("enthesis.seed", 4242);
    private static final int WRITES = 5;
    private static final Set<Mended.Kind> NO_ALARM = EnumSet.of(Mended.Kind.NOTHING, Mended.Kind.REPLAYED,
            Mended.Kind.REBUILT);
    /// Cut off or not, it is told what was put right, until somebody was told.
    private static final Set<Mended.Kind> OF_OLDER = EnumSet.of(Mended.Kind.NOTHING, Mended.Kind.OLDER_FOLDER);

    private final Waited waited = new Waited();

    enum Moment {
        CLOSE, BACK_UP, RESTORE, OLDER_FOLDER
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsLostWhereverItIsCut(Moment moment, TestReporter reporter) throws IOException {
        var founded = CutStory.founded(CutDisk.WHOLE_BLOCKS);
        var uncut = founded.fork();
        until(moment, uncut, Integer.MAX_VALUE);
        int places = uncut.done();
        uncut.forget();
        var kinds = new EnumMap<Mended.Kind, Integer>(Mended.Kind.class);
        int cuts = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var random = new Random(SEED * 1000 + round);
            var model = List.of(CutModel.values()).get(round % CutModel.values().length);
            var disk = founded.fork();
            until(moment, disk, 1 + (round / CutModel.values().length) % places);
            cuts += disk.isCut() ? 1 : 0;
            var after = disk.after(model, random);
            disk.forget();
            found(moment, after, "%s, round %d of seed %d, %s".formatted(moment, round, SEED, model), kinds);
            after.forget();
        }
        founded.forget();
        assertThat(cuts).isEqualTo(ROUNDS);
        if (moment == Moment.OLDER_FOLDER) {
            assertThat(kinds).containsKey(Mended.Kind.OLDER_FOLDER);
        }
        Tally.of("power cut inside " + moment, cuts,
                "%d places, 0 lost, opened %s, %s".formatted(places, kinds, waited))
                .to(reporter);
    }

    private static Opened opened(CutDisk disk) {
        return Chart.open(new ChartPlace(disk, disk.folder()), key("one"), CLOCK);
    }

    private static void until(Moment moment, CutDisk disk, int place) {
        var early = disk.fork();
        var chart = TestChart.opened(opened(disk));
        for (int write = 1; write <= WRITES; write++) {
            new Clinics(chart.write()).keep(Clinic.named("name " + write), OWNER.id());
        }
        try {
            switch (moment) {
                case CLOSE -> {
                    disk.cutAt(place);
                    chart.close();
                }
                case BACK_UP -> {
                    disk.cutAt(place);
                    chart.upkeep().backUp().orElseThrow().done();
                }
                case RESTORE -> {
                    chart.closeBackedUp();
                    disk.delete(disk.folder().resolve("chart.mv.db"));
                    disk.cutAt(place);
                    letGo(opened(disk));
                }
                case OLDER_FOLDER -> {
                    chart.closeBackedUp();
                    putBack(early, disk);
                    disk.cutAt(place);
                    letGo(opened(disk));
                }
            }
        } catch (RuntimeException | IOException | Unsound _) {
            assertThat(disk.isCut()).isTrue();
        }
        chart.letGo();
        early.forget();
    }

    /// The chart's file and its journals of an earlier day; the backups stay.
    private static void putBack(CutDisk early, CutDisk disk) throws IOException {
        for (var name : disk.list(disk.folder())) {
            if (name.startsWith("chart.")) {
                disk.delete(disk.folder().resolve(name));
            }
        }
        for (var name : early.list(early.folder())) {
            if (name.startsWith("chart.")) {
                disk.write(disk.folder().resolve(name), early.read(early.folder().resolve(name)));
            }
        }
    }

    private static void letGo(Opened opened) {
        if (opened instanceof Opened.Open open) {
            open.chart().letGo();
        }
    }

    private void found(Moment moment, CutDisk disk, String as, Map<Mended.Kind, Integer> kinds) {
        var opened = waited.until(() -> opened(disk));
        assertThat(opened).as(as).isInstanceOf(Opened.Open.class);
        var open = (Opened.Open) opened;
        assertThat(open.mended().kind()).as(as).isIn(moment == Moment.OLDER_FOLDER ? OF_OLDER : NO_ALARM);
        assertThat(new Clinics(open.chart().write()).now().name()).as(as).isEqualTo("name " + WRITES);
        assertThat(open.chart().trail().verify()).as(as).isInstanceOf(Chain.Whole.class);
        kinds.merge(open.mended().kind(), 1, Integer::sum);
        open.chart().letGo();
    }
}
