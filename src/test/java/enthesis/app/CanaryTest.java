package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.patient.Sex;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every field of every form holds a word of its own, the program breaks down, and nothing of it can be read anywhere:
/// not in the chart's folder, not among temporary files, not in what the program said (reliability.md S04, S05).
class CanaryTest {
    @TempDir
    Path place;

    @Test
    void noWordOfAnyFieldLiesReadableAfterABreakdown() throws Exception {
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
                CanaryChild.class.getName(), folder.toString()));
        var child = new ProcessBuilder(command).redirectOutput(out).redirectError(out).start();
        assertThat(child.waitFor()).as(Files.readString(out.toPath())).isEqualTo(CanaryChild.BROKE_DOWN);
        Canaries.areNowhereIn(folder, beside);
        var first = new Canaries().next();
        var name = Clinic.<String>in(folder, Clock.systemUTC(), chart -> chart.patients.get(Clinic.person(1, first, "x",
                Sex.FEMALE).id()).orElseThrow().person().family());
        assertThat(name).isEqualTo(first);
        Canaries.areNowhereIn(folder);
    }
}
