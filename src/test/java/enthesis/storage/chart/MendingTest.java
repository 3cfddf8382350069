package enthesis.storage.chart;

import static enthesis.storage.chart.TestChart.CLOCK;
import static enthesis.storage.chart.TestChart.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.people.Clinic;
import enthesis.domain.words.Words;
import enthesis.storage.chart.Mended.Kind;
import enthesis.storage.cut.UnforcedPath;
import enthesis.storage.file.FaultyDisk;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.journal.NotJournalled;
import enthesis.storage.people.Clinics;
import enthesis.storage.recovery.Progress;
import enthesis.storage.recovery.Step;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.Chain;
import enthesis.storage.trail.What;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What happens to the files of a chart between two openings, and what the next one makes of it.
@Tag("fault")
class MendingTest {
    @TempDir
    Path folder;

    private Path file;
    private byte[] founded = {};

    /// Founded and backed up; then three writes and a closing, a backup, and three more.
    @BeforeEach
    void writes() throws IOException {
        file = folder.resolve("chart.mv.db");
        TestChart.create(folder).close();
        founded = Files.readAllBytes(file);
        var chart = TestChart.open(folder);
        keep(chart, "one", "two", "three");
        assertThat(chart.closeBackedUp()).isTrue();
        chart = TestChart.open(folder);
        keep(chart, "four", "five", "six");
        chart.close();
    }

    private static void keep(Chart chart, String... names) {
        for (var name : names) {
            new Clinics(chart.write()).keep(Clinic.named(name), TestChart.OWNER.id());
        }
    }

    private Opened opened() {
        return Chart.open(TestChart.place(folder), key("one"), CLOCK);
    }

    private Mended mended(String last) {
        return switch (opened()) {
            case Opened.Refused refused -> throw new AssertionError(refused.reason());
            case Opened.Open open -> {
                try (var chart = open.chart()) {
                    assertThat(new Clinics(chart.write()).now().name()).isEqualTo(last);
                    assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
                }
                yield open.mended();
            }
        };
    }

    private void thenNothingMore(String last) {
        assertThat(mended(last)).isEqualTo(Mended.NOTHING);
    }

    private void flip(Path path, long at) throws IOException {
        var bytes = Files.readAllBytes(path);
        bytes[(int) at] ^= 4;
        Files.write(path, bytes);
    }

    private Path newestJournal() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(one -> one.toString().endsWith(".journal")).sorted().toList().getLast();
        }
    }

    @Test
    void anUntouchedChartIsOpenedAsItIs() {
        thenNothingMore("six");
    }

    @Test
    void anOlderFileGetsWhatItMissed() throws IOException {
        Files.write(file, founded);
        assertThat(mended("six")).isEqualTo(new Mended(Kind.OLDER_FILE, 6));
        thenNothingMore("six");
    }

    @Test
    void aFileThatWasNeverClosedGetsWhatItMissed() throws IOException {
        Files.write(file, founded);
        Files.delete(folder.resolve("chart.seal"));
        Files.delete(folder.resolve("backups").resolve("chart.seal"));
        assertThat(mended("six")).isEqualTo(new Mended(Kind.REPLAYED, 6));
        thenNothingMore("six");
    }

    enum Damage {
        MISSING, EMPTY, ONE_BYTE, GARBAGE, TEXT, OTHER_CHART, HALF
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatIsNoChartIsMadeAnewAndKeptAside(Damage damage, @TempDir Path other) throws IOException {
        var whole = Files.readAllBytes(file);
        var noise = new byte[whole.length];
        new Random(1).nextBytes(noise);
        var bytes = switch (damage) {
            case MISSING, EMPTY -> new byte[0];
            case ONE_BYTE -> new byte[]{'H'};
            case GARBAGE -> noise;
            case TEXT -> "a letter, not a chart".repeat(2000).getBytes(StandardCharsets.UTF_8);
            case OTHER_CHART -> another(other);
            case HALF -> half(whole, noise);
        };
        Files.write(file, bytes);
        if (damage == Damage.MISSING) {
            Files.delete(file);
        }
        assertThat(mended("six")).isEqualTo(new Mended(Kind.REBUILT, 3));
        if (damage != Damage.MISSING && damage != Damage.HALF) {
            assertThat(folder.resolve("chart.mv.db.aside-1")).hasBinaryContent(bytes);
        }
        thenNothingMore("six");
    }

    private static byte[] half(byte[] whole, byte[] noise) {
        var bytes = whole.clone();
        System.arraycopy(noise, 0, bytes, 8192, bytes.length - 8192);
        return bytes;
    }

    private static byte[] another(Path folder) throws IOException {
        try (var chart = TestChart.opened(Chart.create(TestChart.place(folder), Blank.lay(key("two")), CLOCK,
                Clinic.named("Hill Clinic"), TestChart.OWNER))) {
            chart.checkpoint();
        }
        return Files.readAllBytes(folder.resolve("chart.mv.db"));
    }

    @Test
    void aDamagedNewestBackupLeavesTheOneBefore() throws IOException {
        flip(folder.resolve("backups").resolve("000002.backup"), 5000);
        Files.delete(file);
        assertThat(mended("six")).isEqualTo(new Mended(Kind.REBUILT, 6));
        thenNothingMore("six");
    }

    @Test
    void aMissingJournalIsBegunAnew() throws IOException {
        Files.delete(newestJournal());
        assertThat(mended("six").kind()).isEqualTo(Kind.JOURNAL_RENEWED);
        thenNothingMore("six");
        Files.delete(file);
        assertThat(mended("six").kind()).isEqualTo(Kind.REBUILT);
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 100, 4096 + 80, 2 * 4096 + 80})
    void aDamagedJournalIsBegunAnewAndKeptAside(long at) throws IOException {
        var journal = newestJournal();
        flip(journal, at);
        assertThat(mended("six").kind()).isEqualTo(Kind.JOURNAL_RENEWED);
        assertThat(journal.resolveSibling(journal.getFileName() + ".aside-1")).exists();
        thenNothingMore("six");
    }

    @Test
    void aTornTailOfTheJournalIsNoDamage() throws IOException {
        var journal = newestJournal();
        Files.write(journal, Arrays.copyOf(Files.readAllBytes(journal), (int) Files.size(journal) + 5000));
        thenNothingMore("six");
    }

    @Test
    void whatIsLostTwiceIsSaidToBeLost() throws IOException {
        Files.delete(file);
        flip(newestJournal(), 4096 + 80);
        assertThat(mended("three").kind()).isEqualTo(Kind.LOST);
        thenNothingMore("three");
    }

    /// The chart before any backup but its first, and all its files of the day after.
    private static void twoDays(Path early, Path late) throws IOException {
        var chart = TestChart.create(early);
        keep(chart, "one", "two");
        chart.close();
        TestChart.copy(early, late);
        chart = TestChart.open(late);
        keep(chart, "three", "four");
        assertThat(chart.closeBackedUp()).isTrue();
    }

    /// File and journal of an earlier day, put back together with or without their seal: the newest backup goes on from
    /// there, and is taken.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anOlderFolderIsBroughtToItsNewestBackup(boolean seal, @TempDir Path early, @TempDir Path late)
            throws IOException {
        folder = late;
        twoDays(early, late);
        putBack(early, late, seal);
        assertThat(mended("four")).isEqualTo(new Mended(Kind.OLDER_FOLDER, 0));
        assertThat(late.resolve("chart.mv.db.aside-1")).exists();
        thenNothingMore("four");
    }

    private static void putBack(Path early, Path late, boolean seal) throws IOException {
        try (var files = Files.list(late)) {
            for (var journal : files.filter(one -> one.toString().endsWith(".journal")).toList()) {
                Files.delete(journal);
            }
        }
        try (var files = Files.list(early)) {
            for (var one : files.filter(Files::isRegularFile).toList()) {
                if (seal || !one.endsWith("chart.seal")) {
                    Files.copy(one, late.resolve(one.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /// Whoever does not want to wait until the newest backup is put back gets no chart, at whatever step: never the
    /// earlier day's, on which somebody would go on beside the newer one.
    @Test
    void whoStopsItGetsNoOlderChart(@TempDir Path early, @TempDir Path late) throws IOException {
        folder = late;
        twoDays(early, late);
        putBack(early, late, true);
        int stopped = 0;
        for (int steps = 0; steps < 5000; steps += 1 + steps) {
            var opened = Chart.open(new ChartPlace(new LocalDisk(), late, patience(steps), false), key("one"), CLOCK);
            if (opened instanceof Opened.Open open) {
                assertThat(open.mended().kind()).isEqualTo(Kind.OLDER_FOLDER);
                assertThat(new Clinics(open.chart().write()).now().name()).isEqualTo("four");
                open.chart().close();
                break;
            }
            assertThat(opened).isEqualTo(new Opened.Refused(Opened.Reason.STOPPED));
            assertThat(newestBackup(late).getFileName()).hasToString("000002.backup");
            stopped++;
        }
        assertThat(stopped).isBetween(5, 25);
        thenNothingMore("four");
    }

    private static Progress patience(int most) {
        var heard = new int[1];
        return new Progress() {
            @Override
            public void at(Step step) {
                heard[0]++;
            }

            @Override
            public boolean wanted() {
                return heard[0] < most;
            }
        };
    }

    /// The newest backup is damaged as well: nothing goes on from the older file, which is opened, and the damaged
    /// backup stays under another name.
    @Test
    void anOlderFolderWithADamagedBackupIsSaidToBeOne(@TempDir Path early, @TempDir Path late) throws IOException {
        folder = late;
        twoDays(early, late);
        putBack(early, late, true);
        var newest = newestBackup(late);
        flip(newest, 5000);
        assertThat(mended("two").kind()).isEqualTo(Kind.LOST);
        assertThat(newest.resolveSibling(newest.getFileName() + ".aside-1")).exists();
        thenNothingMore("two");
    }

    private static Path newestBackup(Path folder) throws IOException {
        try (var files = Files.list(folder.resolve("backups"))) {
            return files.filter(one -> one.toString().endsWith(".backup")).sorted().toList().getLast();
        }
    }

    /// Many backups of another line: some go with the rotation, none of the others stays in the list, and it is said.
    @Test
    void ofManyBackupsOfAnotherLineNoneStays(@TempDir Path early, @TempDir Path late) throws IOException {
        folder = late;
        twoDays(early, late);
        for (int more = 0; more < 4; more++) {
            var chart = TestChart.open(late);
            keep(chart, "more " + more);
            assertThat(chart.closeBackedUp()).isTrue();
        }
        var other = TestChart.open(early);
        keep(other, "other");
        other.close();
        putBack(early, late, true);
        assertThat(mended("other").kind()).isEqualTo(Kind.LOST);
        thenNothingMore("other");
        try (var chart = TestChart.open(late)) {
            assertThat(chart.upkeep().now().lines()).hasSizeLessThan(4);
        }
    }

    /// The seal beside the chart is of an earlier day too, and nothing else knows of the last writes but the one beside
    /// the backups: the farther one is believed.
    @Test
    void theFartherOfBothSealsIsBelieved(@TempDir Path early, @TempDir Path late) throws IOException {
        folder = late;
        var chart = TestChart.create(early);
        keep(chart, "one", "two");
        assertThat(chart.closeBackedUp()).isTrue();
        TestChart.copy(early, late);
        chart = TestChart.open(late);
        keep(chart, "three");
        chart.close();
        putBack(early, late, true);
        assertThat(mended("two").kind()).isEqualTo(Kind.LOST);
    }

    /// File and journal of another line of the chart: the seal and the backups know of more, and go on from elsewhere.
    @Test
    void anotherLineIsSaidToBeOne(@TempDir Path earlier) throws IOException {
        var older = TestChart.create(earlier);
        keep(older, "old");
        older.close();
        Files.delete(newestJournal());
        Files.copy(earlier.resolve("chart.000001.journal"), folder.resolve("chart.000001.journal"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.copy(earlier.resolve("chart.mv.db"), file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(mended("old").kind()).isEqualTo(Kind.LOST);
        assertThat(folder.resolve("backups").resolve("000002.backup.aside-1")).exists();
        assertThat(folder.resolve("backups").resolve("000002.ok.aside-1")).exists();
        thenNothingMore("old");
    }

    @Test
    void withoutAFileAndABackupNothingIsMade() throws IOException {
        Files.delete(file);
        Files.delete(folder.resolve("backups").resolve("000001.ok"));
        Files.delete(folder.resolve("backups").resolve("000002.ok"));
        assertThat(opened()).isEqualTo(new Opened.Refused(Opened.Reason.MISSING));
        assertThat(file).doesNotExist();
    }

    /// A bit that once fell over in the head of a chunk: all can be read, and H2 takes no write and cannot be closed.
    @Test
    void whatCanOnlyBeReadIsMadeAnew(@TempDir Path misplaced) throws IOException {
        folder = misplaced;
        TestChart.copy(Path.of("src/test/resources/damaged/misplaced"), folder);
        assertThat(mended("six").kind()).isEqualTo(Kind.REBUILT);
        thenNothingMore("six");
    }

    @Test
    void whatTheJournalDidNotTakeIsNotKeptAndTheChartOpensAgain() {
        var disk = new FaultyDisk(new LocalDisk());
        var chart = TestChart.opened(Chart.open(new ChartPlace(disk, folder), key("one"), CLOCK));
        disk.failFromWrite(1, _ -> new IOException("Input/output error"));
        var never = Act.of(What.PRINTED, TestChart.OWNER.id()).because("never".repeat(700));
        assertThatThrownBy(() -> chart.write().run(never, _ -> {})).isInstanceOf(NotJournalled.class)
                .extracting(e -> ((NotJournalled) e).words()).isEqualTo("chart.notKept.failed");
        assertThatThrownBy(() -> keep(chart, "again")).hasMessage("the chart is stopped");
        disk.mend();
        assertThat(chart.closeBackedUp()).isFalse();
        assertThat(mended("six")).isEqualTo(Mended.NOTHING);
    }

    /// A disk that forces nothing lets the database fail as a damaged one does: it is told as what it is, in words, and
    /// nothing is set aside. Once it works, so does the chart, in this same program.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDiskThatTakesNoWritesIsNoDamage(boolean behind) throws IOException {
        var disk = new FaultyDisk(new LocalDisk(), UnforcedPath.scheme());
        if (behind) {
            Files.write(file, founded);
        }
        Files.delete(folder.resolve("chart.seal"));
        Files.delete(folder.resolve("backups").resolve("chart.seal"));
        UnforcedPath.FAILS.set(true);
        try {
            disk.failFromWrite(1, _ -> new IOException("Input/output error"));
            var opened = Chart.open(new ChartPlace(disk, folder), key("one"), CLOCK);
            if (behind) {
                assertThat(opened).isEqualTo(new Opened.Refused(Opened.Reason.NOT_TAKING));
            } else {
                assertThat(opened).isInstanceOf(Opened.Open.class);
                ((Opened.Open) opened).chart().letGo();
            }
        } finally {
            UnforcedPath.FAILS.set(false);
        }
        try (var files = Files.list(folder)) {
            assertThat(files).noneMatch(one -> one.toString().contains("aside"));
        }
        disk.mend();
        var again = (Opened.Open) Chart.open(new ChartPlace(disk, folder), key("one"), CLOCK);
        assertThat(new Clinics(again.chart().write()).now().name()).isEqualTo("six");
        again.chart().close();
    }

    @Test
    void everyKindHasItsSentence() {
        var words = new Words(Locale.ENGLISH);
        for (var kind : Kind.values()) {
            assertThat(words.knows(new Mended(kind, 2).words())).as(kind.name()).isTrue();
        }
        for (var why : Opened.Reason.values()) {
            assertThat(words.knows(why.words())).as(why.name()).isTrue();
        }
        for (var why : new String[]{"full", "readOnly", "failed"}) {
            assertThat(words.knows("chart.notKept." + why)).as(why).isTrue();
        }
    }
}
