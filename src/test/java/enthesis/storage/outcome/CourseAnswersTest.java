package enthesis.storage.outcome;

import static enthesis.storage.jooq.Tables.OUTCOME;
import static enthesis.storage.jooq.Tables.OUTCOME_ACTIVITY;
import static enthesis.storage.jooq.Tables.OUTCOME_ANSWER;
import static enthesis.storage.jooq.Tables.OUTCOME_TOTAL;
import static enthesis.storage.jooq.Tables.OUTCOME_WITHDRAWN;
import static enthesis.storage.visit.SampleVisit.WHO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.outcome.Activity;
import enthesis.domain.outcome.Outcome;
import enthesis.domain.outcome.Told;
import enthesis.domain.outcome.Total;
import enthesis.domain.practice.outcome.Better;
import enthesis.domain.value.Bounds;
import enthesis.domain.value.CourseId;
import enthesis.domain.visit.Visit;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.trail.Chain;
import enthesis.storage.trail.ChartFault;
import enthesis.storage.trail.Entry;
import enthesis.storage.trail.What;
import enthesis.storage.visit.SampleVisit;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseAnswersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path folder;

    private Chart chart;
    private CourseAnswers answers;
    private Visit visit;
    private CourseId course;

    @BeforeEach
    void aCourse() {
        chart = TestChart.create(folder);
        visit = SampleVisit.begun(chart);
        course = visit.courses().getFirst().course().id();
        answers = new CourseAnswers(chart.write());
    }

    @AfterEach
    void closes() {
        chart.close();
    }

    private Outcome outcome(LocalDate day, List<Activity> named) {
        return new Outcome(UUID.randomUUID(), course, day, Told.SCREEN,
                Map.of("average", new TreeMap<>(Map.of(1, 7)), "psfs", new TreeMap<>(Map.of(1, 0, 3, 4))),
                List.of(new Total(new Total.Scale("ODI", Bounds.of("0", "100"), Better.LOW), new BigDecimal("35.5556")),
                        new Total(new Total.Scale("Own", Bounds.of("0", "30"), Better.HIGH), BigDecimal.ZERO)),
                named);
    }

    @Test
    void whatWasAnsweredIsThereAfterReopening() {
        var later = outcome(DAY, List.of());
        var first = outcome(DAY.minusDays(30), List.of(new Activity(1, "stairs"), new Activity(3, "to kneel")));
        answers.record(later, WHO);
        answers.record(first, WHO);
        chart.close();
        chart = TestChart.open(folder);
        answers = new CourseAnswers(chart.write());
        assertThat(answers.of(course)).containsExactly(first, later);
        assertThat(answers.all(course).getFirst())
                .isEqualTo(new KeptOutcome(first, WHO, TestChart.NOW, Optional.empty()));
        assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
        assertThat(chart.trail().of(visit.patient()))
                .filteredOn(entry -> entry.act().what() == What.RECORDED_OUTCOME).extracting(Entry::entity)
                .contains("OUTCOME", "OUTCOME_ANSWER", "OUTCOME_TOTAL", "OUTCOME_ACTIVITY");
    }

    @Test
    void aWrongOneIsWithdrawnAndStaysReadable() {
        answers.record(outcome(DAY, List.of(new Activity(1, "stairs"))), WHO);
        var wrong = answers.all(course).getFirst();
        assertThatThrownBy(() -> answers.withdraw(wrong, " ", WHO)).isInstanceOf(IllegalArgumentException.class);
        answers.withdraw(wrong, " typed under the wrong course ", WHO);
        assertThat(answers.of(course)).isEmpty();
        assertThat(answers.all(course)).extracting(KeptOutcome::withdrawn).containsExactly(
                Optional.of(new KeptOutcome.Withdrawn("typed under the wrong course", WHO, TestChart.NOW)));
        assertThatThrownBy(() -> answers.withdraw(wrong, "again", WHO)).isInstanceOf(ChartFault.class);
        answers.record(outcome(DAY, List.of(new Activity(1, "to run"))), WHO);
        assertThat(answers.of(course)).hasSize(1);
    }

    @Test
    void anActivityKeepsItsPlace() {
        answers.record(outcome(DAY, List.of(new Activity(1, "stairs"))), WHO);
        assertThatThrownBy(() -> answers.record(outcome(DAY, List.of(new Activity(1, "to run"))), WHO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(answers.of(course)).hasSize(1);
    }

    @Test
    void theProgramMayNotRewriteWhatWasAnswered() {
        answers.record(outcome(DAY, List.of(new Activity(1, "stairs"))), WHO);
        answers.withdraw(answers.all(course).getFirst(), "wrong", WHO);
        var tables = List.<Table<?>>of(OUTCOME_ANSWER, OUTCOME_TOTAL, OUTCOME_ACTIVITY, OUTCOME_WITHDRAWN, OUTCOME);
        assertThat(tables).allSatisfy(one -> assertThatThrownBy(
                () -> chart.write().db().deleteFrom(one).execute()).isInstanceOf(ChartFault.class));
        assertThatThrownBy(() -> chart.write().db().update(OUTCOME_ANSWER).set(OUTCOME_ANSWER.SCORE, 0).execute())
                .isInstanceOf(ChartFault.class);
        assertThatThrownBy(() -> chart.write().db().update(OUTCOME).set(OUTCOME.ANSWERED, DAY).execute())
                .isInstanceOf(ChartFault.class);
    }
}
