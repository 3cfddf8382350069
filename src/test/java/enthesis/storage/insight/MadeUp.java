package enthesis.storage.insight;

import enthesis.domain.insight.Seen;
import enthesis.domain.practice.Practice;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.ZoneOffset;

/// The made-up practice in a chart, written once for all tests.
public final class MadeUp {
    static final GeneratedPractice PRACTICE = new GeneratedPractice();

    private MadeUp() {}

    /// As it is read now.
    public static Seen seen(Practice practice) {
        return new SeenCharts(Written.CHART.reading(), practice.indications()).read(GeneratedPractice.TODAY,
                ZoneOffset.UTC);
    }

    /// Written when first asked for.
    private static final class Written {
        static final Chart CHART = written();

        private static Chart written() {
            try {
                var chart = TestChart.create(Files.createTempDirectory("made-up"));
                PracticeWriter.write(PRACTICE, chart);
                return chart;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
