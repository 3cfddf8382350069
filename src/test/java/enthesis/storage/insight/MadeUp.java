package enthesis.storage.insight;

import enthesis.domain.insight.Seen;
import enthesis.domain.practice.Indication;
import enthesis.domain.practice.Practice;
import enthesis.storage.chart.TestChart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.ZoneOffset;
import java.util.stream.Collectors;

/// The made-up practice as it is read from a chart, for screens.
public final class MadeUp {
    private MadeUp() {}

    public static Seen seen(Practice practice) {
        var keys = practice.indications().stream().map(Indication::key).collect(Collectors.toSet());
        try (var chart = TestChart.create(Files.createTempDirectory("seen"))) {
            PracticeWriter.write(new GeneratedPractice(), chart);
            return new SeenCharts(chart.reading(), keys).read(GeneratedPractice.TODAY, ZoneOffset.UTC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
