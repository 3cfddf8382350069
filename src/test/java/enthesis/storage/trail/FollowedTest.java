package enthesis.storage.trail;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.visit.Cases;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.patient.Patients;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A long check goes on in steps while the chart is written, and comes to the same as the whole.
class FollowedTest {
    @TempDir
    Path folder;

    @Test
    void inStepsItComesToTheEndThoughTheChartGoesOn() {
        try (var chart = TestChart.create(folder)) {
            new Patients(chart.write()).register(Cases.about().patient(), TestChart.OWNER.id());
            fill(chart, Followed.STEP + 10);
            var first = chart.reading().at(Followed.start()::on);
            assertThat(first.ended()).isFalse();
            assertThat(first.last().seq()).isEqualTo(Followed.STEP);
            chart.write().run(Act.of(What.LOCKED, TestChart.OWNER.id()), _ -> {});
            var end = chart.reading().at(first::on);
            var whole = chart.trail().verify();
            assertThat(end.ended()).isTrue();
            assertThat(end.broken()).isEmpty();
            assertThat(whole).isEqualTo(new Chain.Whole(end.last().seq(), end.last().hash()));
            assertThat(whole).isInstanceOf(Chain.Whole.class);
        }
    }

    @Test
    void theNewestLinesAreTakenFromTheLineBeforeThem() {
        try (var chart = TestChart.create(folder)) {
            new Patients(chart.write()).register(Cases.about().patient(), TestChart.OWNER.id());
            fill(chart, 50);
            var newest = chart.reading().at(db -> Followed.newest(db, 20));
            var end = chart.reading().at(db -> newest.on(db));
            assertThat(newest.last().seq()).isEqualTo(end.last().seq() - 20);
            assertThat(end.broken()).isEqualTo(Optional.empty());
            assertThat(chart.reading().at(db -> Followed.newest(db, 5000)).last().seq()).isZero();
        }
    }

    private static void fill(Chart chart, int lines) {
        TrailFiller.fill(chart.write(), lines, List.of(TestChart.OWNER.id()),
                List.of(Cases.about().patient().id()));
    }
}
