package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.door.OpenChart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Run by hand when a version is released: `mvn test -Dtest=ReleasedChartWriter` writes the chart of the present schema
/// under `src/test/resources/charts`, once; what is there already is never written again.
final class ReleasedChartWriter {
    private static final Set<String> LEFT_OUT = Set.of("reserve", ".lock", ".drafts.lock");

    @Test
    void writesTheChartOfThisSchema(@TempDir Path folder) throws Exception {
        var to = ReleasedChart.CHARTS.resolve("v" + newest());
        assertThat(to).doesNotExist();
        var facts = Clinic.found(folder.resolve("chart"), ReleasedChart.CLOCK, ReleasedChartWriter::written);
        Files.createDirectories(to);
        Files.write(to.resolve(ReleasedChart.FACTS), facts);
        copy(folder.resolve("chart"), to.resolve(ReleasedChart.CHART));
    }

    /// The end of its trail, then what is in it.
    private static List<String> written(OpenChart chart) throws IOException {
        var facts = new ArrayList<>(ReleasedChart.fill(chart));
        var last = chart.chart.trail().after(0).getLast();
        facts.addFirst(last.seq() + " " + last.hash());
        return facts;
    }

    private static int newest() throws IOException {
        try (var scripts = Files.list(Path.of("db/migration"))) {
            return scripts.mapToInt(script -> Integer.parseInt(script.getFileName().toString().substring(1, 4))).max()
                    .orElseThrow();
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(file -> !LEFT_OUT.contains(file.getFileName().toString())).toList()) {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
