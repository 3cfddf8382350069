package enthesis.storage.chart;

import static enthesis.storage.chart.TestChart.CLOCK;
import static enthesis.storage.chart.TestChart.OWNER;
import static enthesis.storage.chart.TestChart.key;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.chart.Opened.Reason;
import enthesis.storage.people.People;
import enthesis.storage.trail.Chain;
import enthesis.storage.trail.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void namesTheFile() {
        file = folder.resolve("chart.mv.db");
    }

    private Opened open() {
        return Chart.open(folder, key("one"), CLOCK, Ledger.NONE);
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
            assertThat(people.clinic()).isEqualTo("Harbour Clinic");
            assertThat(people.all()).containsExactly(OWNER);
            assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
        }
    }

    @Test
    void leavesOneFileThatOnlyItsOwnerReads() throws IOException {
        TestChart.found(folder).close();
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void isNeverMadeOverAnother() throws IOException {
        Files.createFile(file);
        var opened = Chart.create(folder, key("one"), CLOCK, Ledger.NONE, "Harbour Clinic", OWNER);
        assertThat(opened).isEqualTo(new Opened.Refused(Reason.TAKEN));
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
        assertThat(Chart.open(folder, key("two"), CLOCK, Ledger.NONE)).isEqualTo(new Opened.Refused(Reason.DAMAGED));
        assertThat(hash()).isEqualTo(before);
        TestChart.open(folder).close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 10, 4096, 12288})
    void fileCutShortIsNotReplaced(int length) throws IOException {
        TestChart.create(folder).close();
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }
        var before = hash();
        assertThat(open()).isInstanceOf(Opened.Refused.class);
        assertThat(hash()).isEqualTo(before);
    }
}
