package enthesis.storage.chart;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.attachment.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Charts in clinics have gone through these scripts: none is ever changed again, not even its comments; what is to be
/// different comes with another script, which gets its line in `migrations.txt` when it is released.
class ReleasedScriptsTest {

    @Test
    void noScriptThatAChartHasGoneThroughIsChanged() throws IOException {
        Map<String, String> released = Files.readAllLines(Path.of("src/test/resources/migrations.txt")).stream()
                .map(line -> line.split(" ")).collect(Collectors.toMap(line -> line[0], line -> line[1]));
        var now = new TreeMap<String, String>();
        try (var scripts = Files.list(Path.of("db/migration"))) {
            for (var script : scripts.toList()) {
                var text = Files.readString(script).replace("\r", "").getBytes(StandardCharsets.UTF_8);
                now.put(script.getFileName().toString(), Sha256.of(text).toString());
            }
        }
        assertThat(now).containsExactlyInAnyOrderEntriesOf(released);
        assertThat(now.lastKey()).startsWith("V%03d__".formatted(Schema.VERSION));
    }
}
