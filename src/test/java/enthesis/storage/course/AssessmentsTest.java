package enthesis.storage.course;

import static enthesis.storage.chart.TestChart.OWNER;
import static enthesis.storage.jooq.Tables.CANDIDACY_ANSWER;
import static enthesis.storage.jooq.Tables.EXAM;
import static enthesis.storage.jooq.Tables.EXAM_FINDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import enthesis.domain.course.Course;
import enthesis.domain.course.candidacy.Answered;
import enthesis.domain.course.candidacy.Candidates;
import enthesis.domain.course.candidacy.Said;
import enthesis.domain.course.exam.Exam;
import enthesis.domain.course.exam.KneeExams;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.domain.value.Side;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.patient.Patients;
import enthesis.storage.trail.Chain;
import enthesis.storage.trail.ChartFault;
import enthesis.storage.trail.Entry;
import enthesis.storage.trail.What;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was answered and found stays, whatever is answered and found later.
class AssessmentsTest {
    private static final LocalDate TODAY = Candidates.TODAY;
    private static final PersonId WHO = OWNER.id();
    private static final Course KNEE = Candidates.course("knee", Side.LEFT, "Knee osteoarthritis");

    @TempDir
    Path folder;

    private Chart chart;
    private CandidacyAnswers answers;
    private CourseExams exams;

    @BeforeEach
    void aCourse() {
        chart = TestChart.create(folder);
        new Patients(chart.write()).register(Candidates.knee().person(), WHO);
        new Courses(chart.write()).open(KNEE, WHO);
        stores();
    }

    private void stores() {
        answers = new CandidacyAnswers(chart.write());
        exams = new CourseExams(chart.write());
    }

    @AfterEach
    void closes() {
        chart.close();
    }

    private static Said said(String question, String answer, String reason) {
        return new Said(question, question.equals("C15") ? Optional.of(KNEE.id()) : Optional.empty(), answer, "",
                reason);
    }

    @Test
    void answersAreThereAfterReopeningWithWhoAndWhen() {
        answers.keep(KNEE, List.of(said("C03", "yes", "mild, haematologist agrees"), said("C15", "no", "")), TODAY,
                WHO);
        answers.keep(KNEE, List.of(said("C03", "no", "")), TODAY.plusDays(2), WHO);
        chart.close();
        chart = TestChart.open(folder);
        stores();
        var kept = answers.of(List.of(KNEE.patient()));
        assertThat(kept.all()).containsExactly(
                new Answered(said("C03", "yes", "mild, haematologist agrees"), TODAY, WHO),
                new Answered(said("C15", "no", ""), TODAY, WHO),
                new Answered(said("C03", "no", ""), TODAY.plusDays(2), WHO));
        assertThat(kept.last("C03", Optional.empty()).orElseThrow().said().answer()).isEqualTo("no");
        assertThat(kept.last("C15", Optional.empty())).isEmpty();
        assertThat(answers.of(List.of(PatientId.fresh())).all()).isEmpty();
        assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
        assertThat(chart.trail().of(KNEE.patient())).filteredOn(entry -> entry.act().what() == What.ASSESSED)
                .extracting(Entry::entity).containsExactly("CANDIDACY_ANSWER", "CANDIDACY_ANSWER",
                        "CANDIDACY_ANSWER");
    }

    /// One line for each act, the newest first.
    @Test
    void whatWasKeptStandsInTheHistory() {
        answers.keep(KNEE, List.of(said("C03", "no", ""), said("C15", "no", "")), TODAY, WHO);
        exams.keep(KNEE, KneeExams.exam(TODAY, "motion.flexion.left=120"), WHO);
        var history = new CourseHistory(chart.trail()).assessed(KNEE.patient());
        assertThat(history).extracting(CourseAssessed::answers, CourseAssessed::examined).containsExactlyInAnyOrder(
                tuple(2, Optional.empty()), tuple(0, Optional.of(TODAY)));
        assertThat(history).allMatch(one -> one.course().equals(Optional.of(KNEE.id())) && one.who().equals(WHO));
        assertThat(new CourseHistory(chart.trail()).of(KNEE.patient())).isEmpty();
    }

    @Test
    void nothingAnsweredWritesNothingAndNobodysCourseIsRefused() {
        answers.keep(KNEE, List.of(), TODAY, WHO);
        assertThat(chart.trail().of(KNEE.patient())).noneMatch(entry -> entry.act().what() == What.ASSESSED);
        var stray = Candidates.course("hip", Side.LEFT, "Hip pain");
        var other = new Course(CourseId.fresh(), stray.patient(), stray.region(), stray.side(),
                stray.indication(), stray.plan(), Optional.empty(), List.of(), TODAY, Optional.empty());
        assertThatThrownBy(() -> answers.keep(other, List.of(said("C03", "no", "")), TODAY, WHO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> exams.keep(other, KneeExams.exam(TODAY, "laxity.lachman.left=2"), WHO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void examinationsAreThereAfterReopening() {
        var baseline = KneeExams.exam(TODAY.minusDays(60), "laxity.lachman.left=2", "laxity.lachman.right=0",
                "motion.extension.left=-10", "tenderness.pes.left=3");
        var mended = new Exam(KneeExams.exam(TODAY, "motion.flexion.left=120").id(), KNEE.id(), TODAY,
                KneeExams.exam(TODAY, "motion.flexion.left=125").found(), "no effusion");
        exams.keep(KNEE, KneeExams.exam(TODAY, "motion.flexion.left=120"), WHO);
        exams.keep(KNEE, baseline, WHO);
        exams.keep(KNEE, mended, WHO);
        chart.close();
        chart = TestChart.open(folder);
        stores();
        assertThat(exams.of(KNEE.id()).byDay()).containsExactly(baseline, mended);
        assertThat(exams.of(CourseId.fresh()).byDay()).isEmpty();
        assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
        assertThat(chart.trail().of(KNEE.patient())).filteredOn(entry -> entry.act().what() == What.EXAMINED)
                .extracting(Entry::entity).contains("EXAM", "EXAM_FINDING");
    }

    @Test
    void theProgramMayNotRewriteWhatWasAnsweredOrFound() {
        answers.keep(KNEE, List.of(said("C03", "yes", "")), TODAY, WHO);
        exams.keep(KNEE, KneeExams.exam(TODAY, "laxity.lachman.left=2"), WHO);
        assertThat(List.<Table<?>>of(CANDIDACY_ANSWER, EXAM, EXAM_FINDING)).allSatisfy(one -> assertThatThrownBy(
                () -> chart.write().db().deleteFrom(one).execute()).isInstanceOf(ChartFault.class));
        assertThatThrownBy(() -> chart.write().db().update(CANDIDACY_ANSWER).set(CANDIDACY_ANSWER.ANSWER, "no")
                .execute()).isInstanceOf(ChartFault.class);
        assertThatThrownBy(() -> chart.write().db().update(EXAM_FINDING).set(EXAM_FINDING.TEST, "x").execute())
                .isInstanceOf(ChartFault.class);
        assertThat(answers.of(List.of(KNEE.patient())).all()).hasSize(1);
    }
}
