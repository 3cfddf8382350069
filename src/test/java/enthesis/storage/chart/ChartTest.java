package enthesis.storage.chart;

import static enthesis.storage.chart.TestChart.CLOCK;
import static enthesis.storage.chart.TestChart.OWNER;
import static enthesis.storage.chart.TestChart.key;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.people.Clinic;
import enthesis.domain.words.Words;
import enthesis.storage.chart.Opened.Reason;
import enthesis.storage.people.Clinics;
import enthesis.storage.people.People;
import enthesis.storage.trail.Chain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void namesTheFile() {
        file = folder.resolve("chart.mv.db");
    }

    private Opened open() {
        return Chart.open(TestChart.place(folder), key("one"), CLOCK);
    }

    private void refusedAndUntouched(Reason reason) throws IOException {
        var before = hash();
        assertThat(open()).isEqualTo(new Opened.Refused(reason));
        assertThat(hash()).isEqualTo(before);
    }

    private String hash() throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void isThereAgainAfterClosing() {
        TestChart.found(folder).close();
        try (var chart = TestChart.open(folder)) {
            var people = new People(chart.write());
            assertThat(new Clinics(chart.write()).now()).isEqualTo(Clinic.named("Harbour Clinic"));
            assertThat(people.all()).containsExactly(OWNER);
            assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
        }
    }

    @Test
    void leavesItsFileAndSealToItsOwnerOnly() throws IOException {
        TestChart.found(folder).close();
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(file, folder.resolve("chart.seal"),
                    folder.resolve("chart.000001.journal"), folder.resolve("backups"));
        }
        var owner = PosixFilePermissions.fromString("rw-------");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(owner);
        for (var beside : List.of("chart.seal", "chart.000001.journal", "backups/000001.backup", "backups/000001.ok")) {
            assertThat(Files.getPosixFilePermissions(folder.resolve(beside))).as(beside).isEqualTo(owner);
        }
    }

    @Test
    void isNeverMadeOverAnother() throws IOException {
        Files.createFile(file);
        assertThat(TestChart.founding(folder)).isEqualTo(new Opened.Refused(Reason.TAKEN));
        assertThat(file).isEmptyFile();
    }

    @Test
    void aFoundingThatWasCutOffIsClearedAway() throws IOException {
        Files.writeString(folder.resolve("chart-unfinished.mv.db"), "half");
        TestChart.found(folder).close();
        assertThat(folder.resolve("chart-unfinished.mv.db")).doesNotExist();
    }

    @Test
    void missingFileIsNotReplaced() {
        assertThat(open()).isEqualTo(new Opened.Refused(Reason.MISSING));
        assertThat(file).doesNotExist();
    }

    @Test
    void emptyFileIsNotReplaced() throws IOException {
        Files.createFile(file);
        refusedAndUntouched(Reason.EMPTY);
    }

    @Test
    void foreignFileIsNotReplaced() throws IOException {
        Files.writeString(file, "a letter, not a chart".repeat(2000));
        refusedAndUntouched(Reason.FOREIGN);
    }

    @Test
    void folderInItsPlaceIsNotReplaced() throws IOException {
        Files.createDirectory(file);
        assertThat(open()).isEqualTo(new Opened.Refused(Reason.FOREIGN));
        assertThat(file).isDirectory();
    }

    @Test
    void chartOfAnotherKeyIsNotReplaced() throws IOException {
        TestChart.create(folder).close();
        var before = hash();
        assertThat(Chart.open(TestChart.place(folder), key("two"), CLOCK)).isEqualTo(
                new Opened.Refused(Reason.DAMAGED));
        assertThat(hash()).isEqualTo(before);
        TestChart.open(folder).close();
    }

    /// Wherever it is cut: everything is there again, and what was left of it is kept.
    @Test
    void fileCutShortLosesNothing() throws IOException {
        try (var chart = TestChart.create(folder)) {
            var clinics = new Clinics(chart.write());
            for (int i = 1; i <= 6; i++) {
                clinics.keep(Clinic.named("name " + i), OWNER.id());
            }
        }
        var whole = Files.readAllBytes(file);
        var copy = folder.resolve("copy");
        for (int length = 1; length < whole.length; length += 4095 * 3) {
            TestChart.copy(folder, copy);
            Files.write(copy.resolve("chart.mv.db"), Arrays.copyOf(whole, length));
            try (var chart = TestChart.open(copy)) {
                assertThat(new Clinics(chart.write()).now().name()).isEqualTo("name 6");
                assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
            }
            forget(copy);
        }
    }

    private static void forget(Path copy) throws IOException {
        try (var files = Files.walk(copy)) {
            for (var one : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    @Test
    void aKilledProgramDoesNotBreakTheSeal() throws IOException {
        TestChart.create(folder).close();
        var seal = Files.readAllBytes(folder.resolve("chart.seal"));
        try (var chart = TestChart.open(folder)) {
            new Clinics(chart.write()).keep(Clinic.named("Hill Clinic"), OWNER.id());
        }
        Files.write(folder.resolve("chart.seal"), seal);
        try (var chart = TestChart.open(folder)) {
            assertThat(new Clinics(chart.write()).now().name()).isEqualTo("Hill Clinic");
        }
    }

    @Test
    void chartOfANewerProgramIsNotOpened() throws IOException {
        try (var chart = TestChart.create(folder)) {
            chart.owner().execute("update \"flyway_schema_history\" set \"version\" = '999' where \"version\" = '006'");
        }
        assertThat(open()).isEqualTo(new Opened.Refused(Reason.NEWER));
    }

    @Test
    void everyReasonHasItsSentence() {
        var words = new Words(Locale.ENGLISH);
        assertThat(Reason.values()).allSatisfy(reason -> assertThat(words.knows(reason.words())).isTrue());
    }
}
