package enthesis.storage.chart;

import static enthesis.storage.chart.TestChart.CLOCK;
import static enthesis.storage.chart.TestChart.OWNER;
import static enthesis.storage.chart.TestChart.key;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.backup.BackupNotes.WrittenOut;
import enthesis.domain.people.Clinic;
import enthesis.storage.backup.Damaged;
import enthesis.storage.cut.CutDisk;
import enthesis.storage.cut.CutModel;
import enthesis.storage.fault.Tally;
import enthesis.storage.people.Clinics;
import enthesis.storage.recovery.Unsound;
import enthesis.storage.trail.Chain;
import enthesis.storage.transcript.Transcripts;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/// The power is cut while the newest backup is written out as plain tables: the chart opens without an alarm, the one
/// that was written out before is whole, and one that counts is whole as well, up to its last line.
/// `-Denthesis.moments=200` for the long run.
@Tag("fault")
class TranscriptCutTest {
    private static final int ROUNDS = Integer.getInteger("enthesis.moments", 6);
    private static final long SEED = Long.getLong("enthesis.seed", 4242);
    private static final int NOW_AND_THEN = 10;
    private static final String END = "# end";

    private final CutDisk before = new CutDisk(CutDisk.WHOLE_BLOCKS);
    private int whole;
    private int rounds;

    private static Opened opened(CutDisk disk) {
        return Chart.open(new ChartPlace(disk, disk.folder()), key("one"), CLOCK);
    }

    /// Written out once, and gone on.
    private CutDisk writtenOutOnce() throws IOException, Unsound {
        TestChart.founding(new ChartPlace(before, before.folder()));
        try (var chart = TestChart.opened(opened(before))) {
            for (var name : new String[]{"one", "two"}) {
                new Clinics(chart.write()).keep(Clinic.named(name), OWNER.id());
                chart.upkeep().backUp().orElseThrow().done();
                if (name.equals("one")) {
                    assertThat(chart.upkeep().writeOut().orElseThrow().done().number()).isEqualTo(1);
                }
            }
        }
        return before;
    }

    /// The number it counts as; 0 where it does not.
    private static int cutAt(CutDisk disk, int place) {
        var chart = TestChart.opened(opened(disk));
        disk.cutAt(place);
        try {
            var out = chart.upkeep().writeOut().orElseThrow().done();
            return out.failed().isEmpty() ? out.number() : 0;
        } catch (IOException | Unsound | RuntimeException _) {
            assertThat(disk.isCut()).isTrue();
            return 0;
        } finally {
            chart.letGo();
        }
    }

    private int places() {
        var uncut = before.fork();
        assertThat(cutAt(uncut, Integer.MAX_VALUE)).isEqualTo(2);
        uncut.forget();
        return uncut.done();
    }

    @Test
    void whatCountsIsWholeWhereverItIsCut(TestReporter reporter) throws IOException, Unsound {
        writtenOutOnce();
        int places = places();
        int cuts = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var model = List.of(CutModel.values()).get(round % CutModel.values().length);
            var as = "round %d of seed %d, %s".formatted(round, SEED, model);
            var disk = before.fork();
            int counted = cutAt(disk, 1 + (int) ((long) round * places / ROUNDS));
            cuts += disk.isCut() ? 1 : 0;
            var after = disk.after(model, new Random(SEED * 1000 + round));
            disk.forget();
            found(after, Math.max(1, counted), as);
            after.forget();
        }
        assertThat(cuts).isEqualTo(ROUNDS);
        Tally.of("power cut inside WRITE OUT", cuts, "%d places, 0 lost, %d written out".formatted(places, whole))
                .to(reporter);
    }

    private void found(CutDisk disk, int counted, String as) throws IOException, Unsound {
        assertThat(torn(disk)).as(as).isEmpty();
        assertThat(transcripts(disk).numbers()).as(as).contains(1, counted);
        var open = (Opened.Open) opened(disk);
        assertThat(open.mended().kind()).as(as).isIn(Mended.Kind.NOTHING, Mended.Kind.REPLAYED);
        assertThat(new Clinics(open.chart().write()).now().name()).as(as).isEqualTo("two");
        assertThat(open.chart().trail().verify()).as(as).isInstanceOf(Chain.Whole.class);
        var left = open.chart().upkeep().check().orElseThrow().done();
        assertThat(left.writtenOut().flatMap(WrittenOut::failed)).as(as).isEmpty();
        if (rounds++ % NOW_AND_THEN == 0) {
            nextCounts(disk, open.chart().upkeep(), as);
        }
        open.chart().letGo();
        whole += transcripts(disk).numbers().size() - 1;
    }

    /// And clears away what the cut has left.
    private static void nextCounts(CutDisk disk, Upkeep upkeep, String as) throws IOException, Unsound {
        assertThat(upkeep.writeOut().orElseThrow().done().failed()).as(as).isEmpty();
        assertThat(disk.list(disk.folder())).as(as).doesNotContain("chart-looked-at.mv.db");
        assertThat(disk.list(disk.folder().resolve("transcripts"))).as(as)
                .noneMatch(name -> name.endsWith("unfinished"));
    }

    private static Transcripts transcripts(CutDisk disk) {
        return new Transcripts(disk, disk.folder(), key("one"));
    }

    /// Those that count and are not whole.
    private static List<Integer> torn(CutDisk disk) throws IOException {
        var transcripts = transcripts(disk);
        return transcripts.numbers().stream().filter(number -> !isWhole(transcripts, number)).toList();
    }

    private static boolean isWhole(Transcripts transcripts, int number) {
        try {
            var lines = transcripts.lines(number);
            var last = "";
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                last = line.get();
            }
            return last.equals(END);
        } catch (Damaged _) {
            return false;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// The control: on a disk that only says that it forced what is written out, one that counts is torn, and is seen.
    @Test
    void whatIsNotForcedIsTorn() throws IOException, Unsound {
        writtenOutOnce();
        int places = places();
        int torn = 0;
        for (int back = 0; back < 6 && torn == 0; back++) {
            var disk = before.fork();
            disk.liesOf(".unfinished");
            cutAt(disk, places - back);
            var after = disk.after(CutModel.NONE, new Random(SEED + back));
            torn += torn(after).size();
            after.forget();
        }
        assertThat(torn).isPositive();
    }
}
