package enthesis.storage.chart;

import static enthesis.storage.chart.TestChart.CLOCK;
import static enthesis.storage.chart.TestChart.key;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.people.Clinic;
import enthesis.storage.chart.Mended.Kind;
import enthesis.storage.chart.Opened.Reason;
import enthesis.storage.child.Child;
import enthesis.storage.child.OwnJava;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.key.MasterKey;
import enthesis.storage.people.Clinics;
import enthesis.storage.recovery.Progress;
import enthesis.storage.recovery.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.DataUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// After an unclean end the file is opened in a program of its own first. Whatever becomes of that program, this one
/// goes on.
class CheckerAsideTest {
    /// Takes some of what it is given, and says that it begins.
    private static final String TAKEN = "head -c 100 > /dev/null; echo begun; ";
    private static final Checker HERE = new CheckerHere(Progress.NOBODY);

    @TempDir
    static Path left;

    @TempDir
    Path folder;

    private final List<Step> steps = new ArrayList<>();

    /// Founded, backed up, then three writes, and the program is gone.
    @BeforeAll
    static void uncleanEnd() {
        TestChart.create(left).closeBackedUp();
        var chart = TestChart.open(left);
        for (var name : List.of("one", "two", "three")) {
            new Clinics(chart.write()).keep(Clinic.named(name), TestChart.OWNER.id());
        }
        chart.letGo();
    }

    @BeforeEach
    void asItWasLeft() throws IOException {
        TestChart.copy(left, folder);
    }

    private ChartFile file(Checker checker) {
        return new ChartFile(new LocalDisk(), folder.resolve("chart.mv.db"), checker);
    }

    private Mended mended(Opened opened) {
        return switch (opened) {
            case Opened.Refused refused -> throw new AssertionError(refused.reason());
            case Opened.Open open -> {
                try (var chart = open.chart()) {
                    assertThat(new Clinics(chart.write()).now().name()).isEqualTo("three");
                }
                yield open.mended();
            }
        };
    }

    /// What it is told, and by whom: the other program, whose command line and environment have no key in them.
    @Test
    void anotherProgramReadsTheFileAndTellsWhereItIs() {
        var others = new ArrayList<String>();
        Progress told = step -> {
            steps.add(step);
            if (step.number() == 2) {
                ProcessHandle.current().children().forEach(child -> others.add(known(child)));
            }
        };
        assertThat(mended(Chart.open(TestChart.place(folder).readAside(told), key("one"), CLOCK)))
                .isEqualTo(Mended.NOTHING);
        assertThat(steps.getFirst().kind()).isEqualTo(Step.Kind.OPENING);
        var tables = steps.stream().filter(step -> step.kind() == Step.Kind.TABLE).toList();
        assertThat(tables).hasSizeGreaterThan(50).extracting(Step::table).contains("SIGNED_NOTE", "TRAIL_HEAD");
        assertThat(steps).extracting(Step::share).isSorted();
        assertThat(steps.getLast()).matches(step -> step.kind() == Step.Kind.TRAIL && step.number() == step.of());
        var mine = others.stream().filter(one -> one.contains("CheckerMain")).toList();
        assertThat(mine).isNotEmpty().allSatisfy(one -> assertThat(one).doesNotContain(secrets()));
    }

    private static String known(ProcessHandle child) {
        try {
            var known = new StringBuilder(child.info().commandLine().orElse(""));
            for (var file : List.of("cmdline", "environ")) {
                var path = Path.of("/proc", Long.toString(child.pid()), file);
                known.append(Files.exists(path)
                        ? new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1)
                        : "");
            }
            return known.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The master key, and what opens the file, as anybody could write them.
    private static List<String> secrets() {
        var secrets = new ArrayList<String>();
        for (var secret : List.of(TestChart.secret("one"), key("one").derive(MasterKey.H2_FILE))) {
            secrets.add(new String(secret, StandardCharsets.ISO_8859_1));
            secrets.add(HexFormat.of().formatHex(secret));
            secrets.add(Base64.getEncoder().encodeToString(secret));
        }
        return secrets;
    }

    /// Also where the journal has more than the file.
    @Test
    void itFindsWhatIsFoundHere(@TempDir Path other) throws IOException {
        TestChart.copy(folder, other);
        var aside = CheckerAside.of(steps::add, HERE);
        assertThat(aside).isInstanceOf(CheckerAside.class);
        var beside = Beside.of(file(aside), key("one"));
        var here = new ChartFile(new LocalDisk(), other.resolve("chart.mv.db"), HERE);
        assertThat(file(aside).checked(key("one"), beside.errand()))
                .isEqualTo(here.checked(key("one"), Beside.of(here, key("one")).errand()))
                .isInstanceOf(Checked.Whole.class);
        assertThat(steps).isNotEmpty();
        assertThat(Checked.read(Checked.line(new Checked.Not(Reason.NEWER)))).contains(new Checked.Not(Reason.NEWER));
    }

    @Test
    void itPutsBackWhatTheJournalHasMore(@TempDir Path earlier) throws IOException {
        TestChart.create(earlier).close();
        Files.copy(earlier.resolve("chart.mv.db"), folder.resolve("older.mv.db"));
        Files.move(folder.resolve("older.mv.db"), folder.resolve("chart.mv.db"),
                StandardCopyOption.REPLACE_EXISTING);
        var opened = Chart.open(TestChart.place(folder).readAside(steps::add), key("one"), CLOCK);
        assertThat(mended(opened).writes()).isEqualTo(3);
        assertThat(steps).extracting(Step::kind).contains(Step.Kind.PUTTING_BACK);
        assertThat(mended(Chart.open(TestChart.place(folder), key("one"), CLOCK))).isEqualTo(Mended.NOTHING);
    }

    /// Waits until the third step.
    private Progress impatient() {
        return new Progress() {
            @Override
            public void at(Step step) {
                steps.add(step);
            }

            @Override
            public boolean wanted() {
                return steps.size() < 3;
            }
        };
    }

    /// Whoever does not wait stops it, in the other program and in this one: nothing is set aside, and the next start
    /// begins anew and comes to its end.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoDoesNotWaitStopsIt(boolean aside) {
        assertThat(Chart.open(new ChartPlace(new LocalDisk(), folder, impatient(), aside), key("one"), CLOCK))
                .isEqualTo(new Opened.Refused(Reason.STOPPED));
        assertThat(ProcessHandle.current().children().map(CheckerAsideTest::known))
                .noneMatch(one -> one.contains("CheckerMain"));
        assertThat(folder.resolve("chart.mv.db.aside-1")).doesNotExist();
        assertThat(mended(Chart.open(TestChart.place(folder).readAside(_ -> {}), key("one"), CLOCK)))
                .isEqualTo(Mended.NOTHING);
    }

    /// The same while it is made anew from a backup.
    @Test
    void alsoWhileItIsMadeAnew() throws IOException {
        Files.delete(folder.resolve("chart.mv.db"));
        assertThat(Chart.open(TestChart.place(folder).readAside(impatient()), key("one"), CLOCK))
                .isEqualTo(new Opened.Refused(Reason.STOPPED));
        assertThat(steps).extracting(Step::kind).contains(Step.Kind.ANEW);
        assertThat(folder.resolve("chart.mv.db")).doesNotExist();
        assertThat(mended(Chart.open(TestChart.place(folder), key("one"), CLOCK)))
                .isEqualTo(new Mended(Kind.REBUILT, 3));
    }

    /// Started while it is not known yet what it will read, it is the one that reads; for nothing, it is ended.
    @Test
    @EnabledOnOs(OS.LINUX)
    void isBegunBeforeItIsKnownWhatIsRead() throws IOException {
        var begun = folder.resolve("begun");
        var checker = odd("/bin/sh", "-c", "echo $$ >> " + begun + "; " + TAKEN + "exit 3");
        checker.prepare();
        checker.prepare();
        await(() -> Files.exists(begun) && !Files.readAllLines(begun).isEmpty());
        assertThat(file(checker).checked(key("one"), new Errand.CatchUp(Beside.of(file(HERE), key("one")).account()
                .end().orElseThrow()))).isEqualTo(new Checked.Not(Reason.DAMAGED));
        assertThat(begun).content().hasLineCount(1);

        checker.prepare();
        await(() -> Files.readAllLines(begun).size() == 2);
        var second = Long.parseLong(Files.readAllLines(begun).getLast());
        assertThat(ProcessHandle.of(second)).isPresent();
        checker.rest();
        assertThat(ProcessHandle.of(second).filter(ProcessHandle::isAlive)).isEmpty();
    }

    /// An opening leaves none behind, whether it read something or not.
    @Test
    void endsWhatWasBegunForNothing() throws IOException {
        Files.writeString(folder.resolve("chart.mv.db"), "no chart");
        Chart.open(TestChart.place(folder).readAside(steps::add), key("one"), CLOCK);
        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive)).isEmpty();
    }

    private interface Seen {
        boolean yet() throws IOException;
    }

    private static void await(Seen seen) throws IOException {
        for (int i = 0; i < 1000 && !seen.yet(); i++) {
            java.util.concurrent.locks.LockSupport.parkNanos(10_000_000);
        }
        assertThat(seen.yet()).isTrue();
    }

    private Checker odd(String... command) {
        return new CheckerAside(new Child(List.of(command), Duration.ofSeconds(1)), steps::add, HERE);
    }

    @ParameterizedTest
    @EnabledOnOs(OS.LINUX)
    @ValueSource(strings = {"kill -9 $$", "echo step TABLE 1 2 0.5 VISIT; exit 3", "exec sleep 600", "echo whole 00",
            "echo whole", "echo not WELL", "echo not DAMAGED; exit 1", "echo not NEWER; echo not NEWER",
            "echo step TABLE 1 2 7 X", "exec yes", "exec head -c 3000000 /dev/zero", "true"})
    void aProgramThatDiesHangsOrTalksNonsenseHasMetADamagedFile(String does) throws IOException {
        var file = file(odd("/bin/sh", "-c", TAKEN + does));
        assertThat(file.checked(key("one"), new Errand.CatchUp(Beside.of(file, key("one")).account().end()
                .orElseThrow()))).isEqualTo(new Checked.Not(Reason.DAMAGED));
    }

    @ParameterizedTest
    @EnabledOnOs(OS.LINUX)
    @ValueSource(strings = {"/no/such/java", "/bin/false", "/bin/cat"})
    void whereNoneStartsItIsReadHere(String java) throws IOException {
        var file = file(odd(java, "hello"));
        assertThat(file.checked(key("one"), Beside.of(file, key("one")).errand())).isInstanceOf(Checked.Whole.class);
    }

    /// A backup that cannot be put back for want of room is not a bad one: no older one is taken for it.
    @Test
    void onAFullDiskNoOlderBackupIsTaken() throws IOException {
        Files.delete(folder.resolve("chart.mv.db"));
        Checker full = (file, key, errand) -> errand instanceof Errand.Replay
                ? new Checked.Not(Reason.NO_SPACE)
                : HERE.check(file, key, errand);
        assertThat(new Opening(file(full), key("one"), CLOCK).open()).isEqualTo(new Opened.Refused(Reason.NO_SPACE));
        assertThat(folder.resolve("chart.mv.db")).doesNotExist();
        assertThat(mended(new Opening(file(HERE), key("one"), CLOCK).open())).isEqualTo(new Mended(Kind.REBUILT, 3));
    }

    /// It may have been the disk that failed once: each is looked at again before anything is lost.
    @Test
    void beforeAnythingIsLostABackupIsLookedAtOnceMore() throws IOException {
        Files.delete(folder.resolve("chart.mv.db"));
        var failed = new ArrayList<Errand>();
        Checker once = (file, key, errand) -> {
            if (errand instanceof Errand.Replay && failed.isEmpty()) {
                failed.add(errand);
                return new Checked.Not(Reason.DAMAGED);
            }
            return HERE.check(file, key, errand);
        };
        assertThat(mended(new Opening(file(once), key("one"), CLOCK).open())).isEqualTo(new Mended(Kind.REBUILT, 3));
        assertThat(failed).hasSize(1);
    }

    /// What H2 throws where there is no room says so, and the file is not a damaged one.
    @Test
    void wantOfRoomIsNoDamage() {
        var full = DataUtils.newMVStoreException(DataUtils.ERROR_WRITING_FAILED, "Writing to the file failed",
                new IOException("No space left on device"));
        assertThat(file(HERE).diskSaid(full)).contains(Reason.NO_SPACE);
        assertThat(file(HERE).diskSaid(new SQLException("general error", full))).contains(Reason.NO_SPACE);
        assertThat(file(HERE).diskSaid(new SQLException("File corrupted"))).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void afterADeathTheChartIsMadeAnew() {
        var dying = odd("/bin/sh", "-c", TAKEN + "kill -9 $$");
        Checker first = (file, key, errand) -> (errand instanceof Errand.CatchUp ? dying : HERE).check(file, key,
                errand);
        assertThat(mended(new Opening(file(first), key("one"), CLOCK).open()))
                .isEqualTo(new Mended(Kind.REBUILT, 3));
        assertThat(folder.resolve("chart.mv.db.aside-1")).exists();
    }

    /// So it never holds a file that the next start wants.
    @Test
    void itEndsWithTheProgramThatStartedIt() throws IOException, InterruptedException {
        var child = new ProcessBuilder(OwnJava.command(CheckerMain.class).orElseThrow()).start();
        child.getOutputStream().close();
        assertThat(child.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).isNotZero();
    }
}
