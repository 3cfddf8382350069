package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.line.Asked;
import enthesis.app.line.CommandLine;
import enthesis.app.line.Exit;
import enthesis.app.line.Leaves;
import enthesis.app.line.Task;
import enthesis.domain.extract.ExtractFormat;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.Side;
import enthesis.domain.words.Words;
import enthesis.exchange.fhir.in.Bundles;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.file.Lock;
import enthesis.storage.trail.Entry;
import enthesis.storage.trail.What;
import enthesis.ui.kit.Texts;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Enthesis without its window: the same door, the same rules, a sentence and a code at the end.
class WithoutWindowTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:12:00Z"), ZoneOffset.UTC);
    private static final Clock LATER = Clock.offset(CLOCK, Duration.ofHours(5));

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private Exit run(Task task, String password) {
        said.reset();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new CommandLine(new Texts(new Words(Locale.ENGLISH)), out, out).run(
                new Asked(task, Clinic.WHO, _ -> Optional.of(password.toCharArray())), ChartFolder.at(folder),
                new LocalDisk(), LATER);
    }

    private List<String> lines() {
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static List<What> trail(Path folder) throws Exception {
        return Clinic.in(folder, Clock.offset(LATER, Duration.ofHours(1)),
                chart -> chart.chart.trail().after(0).stream()
                        .map(Entry::act).map(act -> act.what()).toList());
    }

    private List<Path> backups() {
        try (Stream<Path> files = Files.walk(folder.resolve("backups"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void itBacksUpAndSaysSo() throws Exception {
        Clinic.found(folder, CLOCK, chart -> chart);
        var before = backups();
        assertThat(run(Task.BACKUP, Clinic.PASSWORD)).isEqualTo(Exit.DONE);
        assertThat(lines().getLast()).isEqualTo("The chart is backed up; the backup was opened and read whole.");
        assertThat(backups()).isNotEqualTo(before);
        assertThat(trail(folder)).contains(What.UNLOCKED);
    }

    @Test
    void aWrongPasswordIsCountedAndWaitedFor() throws Exception {
        Clinic.found(folder, CLOCK, chart -> chart);
        for (int time = 0; time < 3; time++) {
            assertThat(run(Task.VERIFY, "four grey cats")).isEqualTo(Exit.NOT_LET_IN);
        }
        assertThat(lines().getLast()).startsWith("Name or password is wrong. Try again after ");
        assertThat(run(Task.VERIFY, Clinic.PASSWORD)).as("too soon").isEqualTo(Exit.NOT_LET_IN);
        assertThat(lines().getLast()).startsWith("Too soon after a wrong password.");
    }

    @Test
    void whereThereIsNoChartOrAnotherHasItNothingIsMade() throws Exception {
        assertThat(run(Task.BACKUP, Clinic.PASSWORD)).isEqualTo(Exit.NO_CHART);
        assertThat(lines()).containsExactly("There is no chart in this folder.");
        Clinic.found(folder, CLOCK, chart -> chart);
        try (Lock _ = Lock.take(new LocalDisk(), ChartFolder.at(folder)).orElseThrow()) {
            assertThat(run(Task.BACKUP, Clinic.PASSWORD)).isEqualTo(Exit.NO_CHART);
            assertThat(lines().getLast()).startsWith("Another Enthesis has this chart open.");
        }
    }

    @Test
    void itTakesInChartsOfAnotherProgramAndSaysWhatItLeftOut() throws Exception {
        Clinic.found(folder, CLOCK, chart -> chart);
        var file = Files.writeString(folder.resolveSibling(folder.getFileName() + ".json"), Bundles.of(6, 3));
        assertThat(imported(file)).isEqualTo(Exit.DONE);
        assertThat(lines()).containsSubsequence(
                "To be taken in: 1 new chart, 0 who have a chart here already; 1 allergy, 2 conditions, 1 medication, "
                        + "3 observations.",
                "Left out, a chart here has no place for it: 1 Encounter",
                "Taken in: 1 new chart, 7 entries. They are found like every other chart.");
        assertThat(imported(file)).isEqualTo(Exit.DONE);
        assertThat(lines()).contains("All of it is here already. Nothing was changed.");
        Files.writeString(file, Bundles.of(7, 3).substring(0, 999));
        assertThat(imported(file)).isEqualTo(Exit.FAILED);
        assertThat(lines()).anyMatch(line -> line.startsWith("Not taken in, nothing of it was kept. "
                + file.getFileName() + ", line 1") && line.endsWith("the file ends in the middle."));
    }

    private Exit imported(Path file) {
        said.reset();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new CommandLine(new Texts(new Words(Locale.ENGLISH)), out, out).run(
                new Asked(Task.IMPORT, Clinic.WHO, _ -> Optional.of(Clinic.PASSWORD.toCharArray()), Optional.of(file)),
                ChartFolder.at(folder), new LocalDisk(), LATER);
    }

    @Test
    void chartsLeaveIntoAFolderThatIsWholeOrNotThere(@TempDir Path out) throws Exception {
        Clinic.found(folder, CLOCK, chart -> Clinic.patient(chart, 1,
                Clinic.person(1, "Mustermann", "Erika", Sex.FEMALE), "ankle-foot", Side.RIGHT));
        var there = out.resolve("there");
        assertThat(exported(there, ExtractFormat.FULL, Optional.of("000001"))).isEqualTo(Exit.DONE);
        assertThat(lines()).containsSubsequence("1 of 1 charts", "Exported into the folder " + there.toRealPath() + ".",
                "What is exported is not encrypted: whoever gets it can read all of it.");
        assertThat(there.resolve("patients/000001/chart.json")).exists();
        assertThat(checked(there)).isEqualTo(Exit.DONE);
        Files.writeString(there.resolve("README.txt"), "another");
        assertThat(checked(there)).isEqualTo(Exit.UNSOUND);
        assertThat(lines()).contains("Not what was written: README.txt");
        assertThat(checked(out.resolve("nothing"))).isEqualTo(Exit.FAILED);
        assertThat(exported(there, ExtractFormat.TABLES, Optional.empty())).isEqualTo(Exit.FAILED);
        assertThat(lines()).contains("Not exported, nothing of it is left. "
                + "The folder is not empty. Name one that is, or that is not there yet.");
        assertThat(exported(out.resolve("other"), ExtractFormat.TABLES, Optional.of("000009")))
                .isEqualTo(Exit.FAILED);
        assertThat(lines()).contains("There is no chart of this number.");
        try (Stream<Path> left = Files.list(out)) {
            assertThat(left).containsExactly(there);
        }
        assertThat(trail(folder)).containsOnlyOnce(What.EXPORTED);
    }

    private Exit checked(Path there) {
        said.reset();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new CommandLine(new Texts(new Words(Locale.ENGLISH)), out, out).run(Asked.nobody(Task.CHECK, there),
                ChartFolder.at(folder), new LocalDisk(), LATER);
    }

    private Exit exported(Path there, ExtractFormat format, Optional<String> patient) {
        said.reset();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new CommandLine(new Texts(new Words(Locale.ENGLISH)), out, out).run(
                new Asked(Task.EXPORT, Clinic.WHO, _ -> Optional.of(Clinic.PASSWORD.toCharArray()),
                        Optional.of(there), Optional.of(new Leaves(format, patient))),
                ChartFolder.at(folder), new LocalDisk(), LATER);
    }

    /// As the clinic's helper calls it: a program of its own, the password over the standard input.
    @Test
    void asAProgramOfItsOwnItReadsTheWholeChart() throws Exception {
        Clinic.found(folder, CLOCK, chart -> chart);
        assertThat(program("--verify", "--data", folder.toString(), "--as", Clinic.WHO, "--password-fd", "0")).isZero();
        assertThat(lines()).contains("Reading the whole chart into a backup", "Putting the backup back for a try");
        assertThat(lines().getLast()).isEqualTo(
                "The chart is whole, and so is its backup: it was put back for a try, opened and compared.");
        assertThat(trail(folder)).contains(What.REHEARSED);
        assertThat(program("--backup", "--verify")).isEqualTo(Exit.MISUSED.code());
        assertThat(program("--verify", "--as", Clinic.WHO, "--data", folder.toString()))
                .as("nobody can be asked").isEqualTo(Exit.MISUSED.code());
        assertThat(lines()).noneMatch(line -> line.contains(Clinic.PASSWORD));
    }

    private int program(String... arguments) throws Exception {
        var command = Stream.concat(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true",
                "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-tmp")),
                "-cp", System.getProperty("java.class.path"), Main.class.getName()), Arrays.stream(arguments)).toList();
        var out = File.createTempFile("said", ".txt", folder.toFile());
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out).start();
        try (var in = process.getOutputStream()) {
            in.write((Clinic.PASSWORD + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException _) {
            // it ended without asking
        }
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("ended").isTrue();
        said.reset();
        said.write(Files.readAllBytes(out.toPath()));
        return process.exitValue();
    }
}
