package enthesis.storage.journal;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.key.MasterKey;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.Entry;
import enthesis.storage.trail.LineReader;
import enthesis.storage.trail.Trail;
import enthesis.storage.trail.What;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Four writes of two lines each; then something happens to the files.
class JournalsTest {
    private static final Standing START = new Standing(new Trail.End(0, Entry.START), 18, new TreeMap<>());

    private final MasterKey key = MasterKey.fresh();

    @TempDir
    Path folder;

    private Journals journals;
    private Standing end;

    @BeforeEach
    void writes() throws IOException {
        journals = new Journals(new LocalDisk(), folder, key);
        var journal = journals.begin(1, START);
        for (int write = 0; write < 4; write++) {
            journal.keep(lines(journal.standing().end(), write));
        }
        end = journal.standing();
    }

    private static List<Entry> lines(Trail.End before, int write) {
        var act = Act.of(What.KEPT, PersonId.fresh()).about(PatientId.fresh()).because("Ü 💉 \uD83D \"" + write);
        var lines = new ArrayList<Entry>();
        var last = before;
        for (int i = 0; i < 2; i++) {
            var now = Optional.of("{\"n\":\"" + write + "." + i + "\"}");
            var entry = read(last.seq() + 1, act, write == 3 ? now : Optional.empty(),
                    write == 3 ? Optional.empty() : now, last.hash());
            lines.add(entry);
            last = new Trail.End(entry.seq(), entry.hash());
        }
        return lines;
    }

    private static Entry read(long seq, Act act, Optional<String> was, Optional<String> now, String before) {
        var open = new Entry(seq, Instant.parse("2026-11-23T10:42:07.123456Z"), act, "VISIT_ENTRY", "k/" + seq, was,
                now,
                "");
        return new LineReader().read(open.canonical(), before);
    }

    private Path file(int generation) {
        return folder.resolve("chart.00000" + generation + ".journal");
    }

    private static void ends(Account account, Standing at, boolean whole) {
        assertThat(account.end()).contains(at);
        assertThat(account.whole()).isEqualTo(whole);
    }

    @Test
    void whatWasKeptIsReadBackAsItWas() throws IOException {
        var told = new ArrayList<List<Entry>>();
        var account = journals.account((_, entries) -> told.add(entries));
        ends(account, end, true);
        assertThat(told).hasSize(4);
        assertThat(told.getLast().getLast().act().reason()).isEqualTo("Ü 💉 \uD83D \"3");
        assertThat(told.getLast().getLast().hash()).isEqualTo(end.end().hash());
        assertThat(account.knows(START.end())).isTrue();
        assertThat(account.knows(new Trail.End(4, "0".repeat(64)))).isFalse();
    }

    @Test
    void noLetterOfItIsInClear() throws IOException {
        var text = new String(Files.readAllBytes(file(1)), StandardCharsets.ISO_8859_1);
        assertThat(text).doesNotContain("VISIT_ENTRY", "KEPT", "2026");
        assertThat(text.length() % 4096).isZero();
    }

    @Test
    void itGoesOnBehindATornTail() throws IOException {
        var whole = Files.readAllBytes(file(1));
        Files.write(file(1), Arrays.copyOf(whole, whole.length - 4000));
        var account = journals.account();
        assertThat(account.whole()).isTrue();
        assertThat(account.end().orElseThrow().seq()).isEqualTo(6);
        var journal = journals.goOn(account);
        journal.keep(lines(journal.standing().end(), 7));
        ends(journals.account(), journal.standing(), true);
    }

    @Test
    void theNextGenerationGoesOnWhereTheLastEnded() throws IOException {
        var next = journals.begin(2, end);
        next.keep(lines(end.end(), 9));
        ends(journals.account(), next.standing(), true);
        journals.dropBelow(2);
        ends(journals.account(), next.standing(), true);
        assertThat(journals.generations()).containsExactly(2);
    }

    @Test
    void aGenerationMayRepeatTheLastWrites() throws IOException {
        var told = new ArrayList<List<Entry>>();
        var befores = new ArrayList<Standing>();
        journals.account((before, entries) -> {
            befores.add(before);
            told.add(entries);
        });
        var next = journals.begin(2, befores.get(2), told.subList(2, 4));
        assertThat(next.standing()).isEqualTo(end);
        ends(journals.account(), end, true);
        var bytes = Files.readAllBytes(file(1));
        Files.write(file(1), Arrays.copyOf(bytes, bytes.length - 4096));
        ends(journals.account(), end, true);
        var from = journals.from(befores.get(1), (_, _) -> {});
        ends(from, end, true);
    }

    @Test
    void aMissingGenerationIsNoticed() throws IOException {
        var next = journals.begin(2, end);
        next.keep(lines(end.end(), 9));
        Files.delete(file(1));
        var from = journals.from(START, (_, _) -> {});
        ends(from, START, false);
        assertThat(from.most()).isEqualTo(10);
    }

    @Test
    void theJournalOfAnotherChartSaysNothing() throws IOException {
        var other = new Journals(new LocalDisk(), folder, MasterKey.fresh()).account();
        assertThat(other.end()).isEmpty();
        assertThat(other.whole()).isFalse();
    }

    /// Every byte once: the end is never another one than it was at some time, and only the last write may be missing
    /// without being noticed; that one the database or the seal knows of.
    @Test
    void noFlippedByteIsReadAsSomethingElse() throws IOException {
        var whole = Files.readAllBytes(file(1));
        for (int at = 0; at < whole.length; at += at % 4096 < 500 ? 7 : 401) {
            var flipped = whole.clone();
            flipped[at] ^= 0x10;
            Files.write(file(1), flipped);
            var account = journals.account();
            long seq = account.end().map(Standing::seq).orElse(0L);
            assertThat(account.whole() && seq < 6).as("byte %d", at).isFalse();
            assertThat(seq == 8 && !account.end().orElseThrow().equals(end)).isFalse();
        }
    }

    @Test
    void removedAndAddedRowsLeaveTheSumsAsTheyWere() {
        assertThat(end.tables()).containsOnlyKeys("VISIT_ENTRY");
        assertThat(end.tables().values()).extracting(TableSum::rows).containsExactly(4L);
    }
}
