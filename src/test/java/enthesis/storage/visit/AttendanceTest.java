package enthesis.storage.visit;

import static enthesis.storage.visit.SampleVisit.WHO;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.value.CourseId;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Cases;
import enthesis.storage.chart.TestChart;
import enthesis.storage.course.Courses;
import enthesis.storage.trail.Write;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How many questions the database is asked.
class AttendanceTest {
    @TempDir
    Path folder;

    @Test
    void manyVisitsCostNoMoreQuestionsThanTwo() {
        try (var chart = TestChart.create(folder)) {
            var visits = SampleVisit.visits(chart);
            var first = SampleVisit.begun(chart);
            visits.begin(first.patient(), List.of(Cases.course().id()), WHO);
            int few = questions(chart.write());
            for (int more = 0; more < 10; more++) {
                visits.begin(first.patient(), List.of(Cases.course().id()), WHO);
            }
            assertThat(questions(chart.write())).isEqualTo(few);
            assertThat(visits.of(first.patient()).reversed()).extracting(visit -> visit.at(1).session())
                    .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        }
    }

    /// For what a patient's screen asks of visits.
    private static int questions(Write write) {
        var asked = new AtomicInteger();
        write.db().connection(connection -> {
            var counting = Write.reading(connection, write.db().configuration().derive(new Counting(asked)).dsl(),
                    TestChart.CLOCK);
            var visits = new Visits(counting, new Courses(counting));
            var all = visits.of(Cases.about().patient().id());
            var ids = all.stream().map(visit -> visit.id()).toList();
            assertThat(visits.sittings(ids)).isSubsetOf(all.stream()
                    .map(visit -> new Sitting(new VisitId(visit.id().value()), new CourseId(
                            Cases.course().id().value())))
                    .toList());
            visits.given(ids);
            visits.pains(ids);
        });
        return asked.get();
    }

    private static final class Counting implements ExecuteListener {
        private static final long serialVersionUID = 1;

        private final AtomicInteger asked;

        private Counting(AtomicInteger asked) {
            this.asked = asked;
        }

        @Override
        public void start(ExecuteContext context) {
            asked.incrementAndGet();
        }
    }
}
