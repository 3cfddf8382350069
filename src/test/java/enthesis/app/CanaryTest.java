package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.patient.Sex;
import enthesis.storage.fault.Tally;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// Every field of every form holds a word of its own, the program breaks down, and nothing of it can be read anywhere:
/// not in the chart's folder, not among temporary files, not in what the program said (reliability.md S04, S05).
@Tag("fault")
class CanaryTest {
    @TempDir
    Path place;

    @Test
    void noWordOfAnyFieldLiesReadableAfterABreakdown(TestReporter reporter) throws Exception {
        assertThat(EveryField.all()).hasSizeGreaterThan(200);
        var folder = place.resolve("chart");
        var beside = Files.createDirectories(place.resolve("beside"));
        Files.createDirectories(beside.resolve("enthesis-tmp"));
        var out = beside.resolve("output").toFile();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(RunOptions.in(beside));
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                CanaryChild.class.getName(), folder.toString(), beside.toString()));
        var child = new ProcessBuilder(command).redirectOutput(out).redirectError(out).start();
        assertThat(child.waitFor()).as(Files.readString(out.toPath())).isEqualTo(CanaryChild.BROKE_DOWN);
        Canaries.areNowhereIn(folder, beside);
        var first = new Canaries().next();
        var name = Clinic.<String>in(folder, Clock.systemUTC(), chart -> chart.patients.get(Clinic.person(1, first, "x",
                Sex.FEMALE).id()).orElseThrow().person().family());
        assertThat(name).isEqualTo(first);
        Canaries.areNowhereIn(folder);
        whatIsLeftReadableIsFound(folder, beside);
        Tally.of("canary words", EveryField.all().size(), "in no file; each that is left is found, UTF-8 and UTF-16")
                .to(reporter);
    }

    /// The control: a word that was typed is put where the search has to find it, as each kind of program would
    /// leave it.
    private static void whatIsLeftReadableIsFound(Path folder, Path beside) throws IOException {
        var word = new Canaries().next();
        for (var form : List.of(word, word.toUpperCase(Locale.ROOT), Clinic.PASSWORD, Clinic.NAME)) {
            for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                var left = beside.resolve("enthesis-tmp").resolve("left");
                var bytes = ("x".repeat(4097) + form + " and more").getBytes(charset);
                Files.write(left, bytes);
                assertThatThrownBy(() -> Canaries.areNowhereIn(folder, beside)).as("%s in %s", form, charset)
                        .isInstanceOf(AssertionError.class).hasMessageContaining("left");
                Files.delete(left);
            }
        }
        var named = Files.createFile(folder.resolve(word + ".pdf"));
        assertThatThrownBy(() -> Canaries.areNowhereIn(folder)).isInstanceOf(AssertionError.class);
        Files.delete(named);
        Canaries.areNowhereIn(folder, beside);
    }
}
