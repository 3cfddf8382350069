package enthesis.storage.chart;

import static enthesis.storage.jooq.Tables.CLINIC;
import static enthesis.storage.jooq.Tables.PATIENT;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.visit.SampleVisit;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The second way into an open chart.
class ReadingTest {

    /// Also of tables that are asked for later than the first.
    @Test
    void whatIsReadIsOfOneMoment(@TempDir Path folder) {
        try (var chart = TestChart.create(folder)) {
            int patients = chart.reading().at(db -> {
                assertThat(db.fetchCount(CLINIC)).isEqualTo(1);
                SampleVisit.begun(chart);
                return db.fetchCount(PATIENT);
            });
            assertThat(patients).isZero();
            assertThat(chart.reading().<Integer>at(db -> db.fetchCount(PATIENT))).isEqualTo(1);
        }
    }
}
