package enthesis.storage.journal;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.chart.TestChart;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.key.MasterKey;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.Entry;
import enthesis.storage.trail.Trail;
import enthesis.storage.trail.What;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A journal that says at its end where the chart stood when it was closed. What it says of the writes before is sealed
/// by the chart, but no lines: who reads them finds that out, who passes them over does not.
class ClosedJournalTest {
    private static final Standing START = at(0);

    private final MasterKey key = MasterKey.fresh();

    @TempDir
    Path folder;

    private static Standing at(long seq) {
        return new Standing(end(seq), 18, new TreeMap<>(Map.of("VISIT",
                new TableSum(seq, BigInteger.valueOf(seq * seq)))));
    }

    private static Trail.End end(long seq) {
        return new Trail.End(seq, seq == 0 ? Entry.START : "%064x".formatted(seq));
    }

    private static Page kept(long last, int count) {
        return new Page.Kept(end(last), count, new byte[]{1, 2, 3});
    }

    private Journals written(int generation, Page... pages) throws IOException {
        JournalFile.begin(new LocalDisk(), file(generation), key.lend(MasterKey.JOURNAL), List.of(pages));
        return new Journals(new LocalDisk(), folder, key);
    }

    private Path file(int generation) {
        return folder.resolve("chart.00000" + generation + ".journal");
    }

    @Test
    void whereItWasClosedTheWritesArePassedOver() throws IOException {
        var journals = written(1, new Page.Base(START), kept(2, 2), kept(5, 3), new Page.Base(at(5)));
        var account = journals.account(end(5));
        assertThat(account.whole()).isTrue();
        assertThat(account.end()).contains(at(5));
        assertThat(account.most()).isEqualTo(5);
        assertThat(journals.account().whole()).as("read, they are no lines").isFalse();
    }

    @Test
    void itGoesOnInTheNextGeneration() throws IOException {
        written(1, new Page.Base(START), kept(2, 2), new Page.Base(at(2)));
        var journals = written(2, new Page.Base(at(2)), kept(3, 1), new Page.Base(at(3)));
        var account = journals.account(end(3));
        assertThat(account.whole()).isTrue();
        assertThat(account.newest()).isEqualTo(2);
        var next = journals.goOn(account);
        assertThat(next.standing()).isEqualTo(at(3));
        assertThat(next.generation()).isEqualTo(2);
    }

    @Test
    void whatWasWrittenAfterTheClosingIsRead() throws IOException {
        var journals = written(1, new Page.Base(START), kept(2, 2), new Page.Base(at(2)), kept(3, 1));
        assertThat(journals.account(end(3)).whole()).isFalse();
        assertThat(journals.account(end(2)).whole()).isFalse();
    }

    @Test
    void aChartThatWasClosedElsewhereIsRead() throws IOException {
        var journals = written(1, new Page.Base(START), kept(2, 2), new Page.Base(at(2)));
        assertThat(journals.account(end(3)).whole()).isFalse();
    }

    @Test
    void aGapBetweenTheWritesIsNoticed() throws IOException {
        var journals = written(1, new Page.Base(START), kept(2, 2), kept(5, 2), new Page.Base(at(5)));
        assertThat(journals.account(end(5)).whole()).isFalse();
    }

    @Test
    void aGenerationThatWasCutOffIsNoticed() throws IOException {
        written(1, new Page.Base(START), kept(2, 2), kept(4, 2));
        var journals = written(2, new Page.Base(at(4)), kept(5, 1), new Page.Base(at(5)));
        assertThat(journals.account(end(5)).whole()).isTrue();
        var whole = Files.readAllBytes(file(1));
        Files.write(file(1), Arrays.copyOf(whole, whole.length - 4096));
        assertThat(journals.account(end(5)).whole()).isFalse();
    }

    @Test
    void noFlippedByteIsPassedOver() throws IOException {
        var journals = written(1, new Page.Base(START), kept(2, 2), kept(5, 3), new Page.Base(at(5)));
        var whole = Files.readAllBytes(file(1));
        for (int at = 0; at < whole.length; at += 3) {
            if (whole[at] == 0) {
                continue; // what fills up the disk's block
            }
            var flipped = whole.clone();
            flipped[at] ^= 0x10;
            Files.write(file(1), flipped);
            assertThat(journals.account(end(5)).whole()).as("byte %d", at).isFalse();
        }
    }

    @Test
    void aClosedJournalSaysWhereTheChartStands() throws IOException {
        var journal = new Journals(new LocalDisk(), folder, key).begin(1, START);
        var before = Files.size(file(1));
        journal.close();
        assertThat(Files.size(file(1))).isGreaterThan(before);
        var account = new Journals(new LocalDisk(), folder, key).account(START.end());
        assertThat(account.end()).contains(START);
        assertThat(account.whole()).isTrue();
    }

    @Test
    void aChartSaysItWhenItIsClosed() throws IOException {
        var chart = TestChart.create(folder);
        chart.write().run(Act.of(What.PRINTED, TestChart.OWNER.id()), _ -> {});
        var closedAt = chart.trail().end();
        chart.close();
        var pages = new ArrayList<Page>();
        JournalFile.read(new LocalDisk(), file(1), TestChart.key("one").lend(MasterKey.JOURNAL),
                (page, _) -> pages.add(page));
        assertThat(pages.getLast()).isInstanceOfSatisfying(Page.Base.class,
                base -> assertThat(base.standing().end()).isEqualTo(closedAt));
        try (var again = TestChart.open(folder)) {
            assertThat(again.trail().end()).isEqualTo(closedAt);
        }
    }
}
