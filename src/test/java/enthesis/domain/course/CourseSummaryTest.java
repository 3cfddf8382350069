package enthesis.domain.course;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.course.CourseSummary.Due;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.Percent;
import enthesis.domain.value.Side;
import enthesis.domain.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseSummaryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static CourseSummary summary(int done, Optional<LocalDate> last) {
        var course = new Course(CourseId.fresh(), PatientId.fresh(), "knee", Side.RIGHT,
                new Course.Indication("knee OA", "", "", ""), new Plan(Percent.of("15"), 3, 3, 6), Optional.empty(),
                List.of(), TODAY, Optional.empty());
        return new CourseSummary(course, done, last, List.of());
    }

    @Test
    void lineSaysSideSessionDaysAndInterval() {
        var words = new Words(Locale.ENGLISH);
        assertThat(summary(2, Optional.of(TODAY.minusDays(26))).line(words, "knee", TODAY))
                .isEqualTo("RIGHT knee, session 3, 26 days since the last, interval 3–6 weeks");
        assertThat(summary(1, Optional.of(TODAY.minusDays(1))).line(words, "knee", TODAY))
                .isEqualTo("RIGHT knee, session 2, 1 day since the last, interval 3–6 weeks");
        assertThat(summary(0, Optional.empty()).line(words, "knee", TODAY))
                .isEqualTo("RIGHT knee, session 1, no session before, interval 3–6 weeks");
    }

    @ParameterizedTest
    @CsvSource({"1,20,NOT_YET", "1,21,DUE", "2,42,DUE", "2,43,LATE", "3,43,COMPLETE"})
    void nextSessionIsDueByTheInterval(int done, int days, Due due) {
        assertThat(summary(done, Optional.of(TODAY.minusDays(days))).due(TODAY)).isEqualTo(due);
    }

    /// By the interval it would be due from day 21.
    @ParameterizedTest
    @CsvSource({"1,27,NOT_YET", "1,28,DUE", "1,29,LATE", "3,28,COMPLETE", "0,27,NOT_YET"})
    void aBookedSessionIsDueOnItsDay(int done, int days, Due due) {
        var last = TODAY.minusDays(days);
        var course = summary(done, done == 0 ? Optional.empty() : Optional.of(last));
        assertThat(new CourseSummary(course.course(), done, course.last(), List.of(), Optional.of(last.plusDays(28)))
                .due(TODAY)).isEqualTo(due);
    }

    @Test
    void courseWithoutSessionWaitsForItsFirst() {
        assertThat(summary(0, Optional.empty()).due(TODAY)).isEqualTo(Due.FIRST);
    }
}
