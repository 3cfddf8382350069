package enthesis.storage.driver;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.driver.Story.Kind;
import enthesis.storage.fault.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// Nothing is acknowledged before the system has forced the journal to the disk (reliability.md T04).
class ForcedTest {
    private static final int DEEDS = 200;
    private static final Set<Kind> READING = Set.of(Kind.RESTORE, Kind.VERIFY, Kind.BACK_UP);
    private static final String FORCED = "7 fsync(12</data/chart.000001.journal>) = 0";
    private static final String SAID = "7 write(1<pipe:[1]>, \"ACK %d 00ff\\n\", 9) = 9";

    @TempDir
    Path place;

    @Tag("long")
    @Test
    void theJournalIsForcedBeforeEachAcknowledgement(TestReporter reporter) throws IOException, InterruptedException {
        Rounds.needs("strace", "-V");
        var folder = Driver.founded(place.resolve("chart"));
        var story = new Story(Rounds.SEED);
        var calls = place.resolve("calls");
        var run = DriverRun.on(folder, story, 0).deeds(DEEDS).within(Strace.counting(calls));
        var said = run.ofTheStory(run.ended());
        assertThat(said.acknowledged()).as(said.lines().toString()).isEqualTo(DEEDS);
        var writing = IntStream.rangeClosed(1, DEEDS).filter(at -> !READING.contains(story.deed(at).kind())).boxed()
                .toList();
        var told = Files.readAllLines(calls, java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(told.stream().filter(line -> line.contains("\"ACK "))).hasSize(DEEDS);
        assertThat(Strace.unforced(told, writing)).isZero();
        assertThat(Strace.folders(told)).as("folders that were made").isPositive();
        assertThat(Strace.unforcedFolders(told)).as("folders that a power cut would take")
                .noneMatch(made -> made.startsWith(folder.toString()));
        Tally.of("forced before acknowledged", DEEDS,
                "%d acknowledged, %d of them writes, 0 not forced; %d forced; %d folders made, 0 not forced"
                        .formatted(DEEDS, writing.size(),
                                told.stream().filter(line -> line.contains("sync(")).count(), Strace.folders(told)))
                .to(reporter);
    }

    /// The control: a missing force is seen.
    @Test
    void aMissingForceIsCounted() {
        var writing = List.of(1, 2);
        assertThat(Strace.unforced(List.of(FORCED, SAID.formatted(1), FORCED, SAID.formatted(2)), writing)).isZero();
        assertThat(Strace.unforced(List.of(FORCED, SAID.formatted(1), SAID.formatted(2)), writing)).isEqualTo(1);
        assertThat(Strace.unforced(List.of(FORCED.replace("= 0", "= -1 EIO"), SAID.formatted(1)), writing))
                .isEqualTo(1);
        assertThat(Strace.unforced(List.of(FORCED.replace(".journal", ".seal"), SAID.formatted(1)), writing))
                .isEqualTo(1);
    }

    /// What another thread's line interrupts has succeeded only when its end says so.
    @Test
    void aForceThatIsNotOverCountsWhenItHasEnded() {
        var begun = FORCED.replace(") = 0", " <unfinished ...>");
        var ended = "7 <... fsync resumed>) = ";
        var one = List.of(1);
        assertThat(Strace.unforced(List.of(begun, ended + "0", SAID.formatted(1)), one)).isZero();
        assertThat(Strace.unforced(List.of(begun, ended + "-1 EIO (Input/output error)", SAID.formatted(1)), one))
                .isEqualTo(1);
        assertThat(Strace.unforced(List.of(begun, SAID.formatted(1), ended + "0"), one)).isEqualTo(1);
        assertThat(Strace.unforced(List.of(begun, ended.replace('7', '8') + "0", SAID.formatted(1)), one)).isEqualTo(1);
    }

    @Test
    void aFolderWhoseNameIsNotForcedIsCounted() {
        var made = "7 mkdir(\"/data/attachments\", 0700) = 0";
        var forced = "7 fsync(12</data>) = 0";
        assertThat(Strace.unforcedFolders(List.of(made, forced, SAID.formatted(1)))).isEmpty();
        assertThat(Strace.unforcedFolders(List.of(forced, made, SAID.formatted(1))))
                .containsExactly("/data/attachments");
        assertThat(Strace.unforcedFolders(List.of(made, forced.replace("/data", "/data/attachments"),
                SAID.formatted(1)))).hasSize(1);
        assertThat(Strace.unforcedFolders(List.of(made.replace("= 0", "= -1 EEXIST (File exists)"),
                SAID.formatted(1)))).isEmpty();
        assertThat(Strace.folders(List.of(made, forced))).isEqualTo(1);
    }
}
