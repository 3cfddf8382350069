package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.trail.Chain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every chart that a released version wrote opens with its password, and all of it is there (rulings 5).
class ReleasedChartTest {

    static List<Path> released() throws IOException {
        try (Stream<Path> charts = Files.list(ReleasedChart.CHARTS)) {
            return charts.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource
    void released(Path released, @TempDir Path folder) throws Exception {
        ReleasedChartWriter.copy(released.resolve(ReleasedChart.CHART), folder.resolve("chart"));
        var written = Files.readAllLines(released.resolve(ReleasedChart.FACTS));
        Clinic.in(folder.resolve("chart"), ReleasedChart.CLOCK, chart -> {
            assertThat(ReleasedChart.facts(chart)).isEqualTo(written.subList(1, written.size()));
            assertThat(chart.chart.trail().after(0)).extracting(entry -> entry.seq() + " " + entry.hash())
                    .contains(written.getFirst());
            assertThat(chart.chart.trail().verify()).isInstanceOf(Chain.Whole.class);
            return written;
        });
    }
}
