package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.exchange.fhir.in.Bundles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A measurement, run by hand: 10,000 patients in files of Synthea's shape taken in by a program of 256 MB heap,
/// against parsing the same files alone. `-Denthesis.patients=1000` for fewer. Writes target/figures/import.txt.
class ImportSpeed {
    private static final int OBSERVATIONS = 6;
    private static final String HEAP = "-Xmx256m";

    @TempDir
    Path place;

    @Test
    void tenThousandPatientsWithAQuarterOfAGigabyte() throws IOException, InterruptedException {
        int patients = Integer.getInteger("enthesis.patients", 10_000);
        var files = Files.createDirectory(place.resolve("files"));
        for (int number = 1; number <= patients; number++) {
            Files.writeString(files.resolve("p%05d.json".formatted(number)), Bundles.of(number, OBSERVATIONS));
        }
        var out = Path.of("target", "figures", "import.txt");
        Files.createDirectories(out.getParent());
        var command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP,
                "-XX:+UseSerialGC", "-Dh2.allowedClasses=enthesis.storage.trail.guard.*", "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ImportingChild.class.getName(), files.toString(), place.resolve("chart").toString());
        var child = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
        assertThat(child.waitFor()).as("the report in " + out).isZero();
        assertThat(Files.readString(out)).contains(patients + " charts");
    }
}
