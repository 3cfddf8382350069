package enthesis.storage.course;

import static enthesis.storage.chart.TestChart.OWNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.consent.Consent;
import enthesis.domain.course.Course;
import enthesis.domain.course.EndReason;
import enthesis.domain.course.Plan;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.Weighed;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.Percent;
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
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoursesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PatientId ERIKA = PatientId.fresh();
    private static final Consent CONSENT = new Consent(TODAY, "M. Brandt", "4", Side.RIGHT);
    private static final Course ANKLE = new Course(new CourseId(new UUID(1, 1)), ERIKA, "ankle-foot",
            Side.RIGHT,
            new Course.Indication("Joint instability: lateral", new Course.Chosen("instability", "lateral"), "M25.371",
                    "Other instability, right ankle",
                    "July 2025", "physiotherapy, 12 weeks"),
            new Plan(Percent.of("15"), 6, 3, 6), Optional.of(7), List.of(CONSENT), TODAY, Optional.empty());

    @TempDir
    Path folder;

    private Chart chart;
    private Courses courses;

    @BeforeEach
    void opens() {
        chart = TestChart.create(folder);
        courses = new Courses(chart.write());
        var person = new Person(ERIKA, new ChartNumber("4711"), "Mustermann", "Erika", LocalDate.of(1968, 4, 12),
                Sex.FEMALE, "");
        new Patients(chart.write()).register(
                new Patient(person, new Allergies.NotAsked(), List.of(), Weighed.NEVER), OWNER.id());
        courses.open(ANKLE, OWNER.id());
    }

    @AfterEach
    void closes() {
        chart.close();
    }

    private static Course knee() {
        return new Course(CourseId.fresh(), ERIKA, "knee", Side.BOTH, new Course.Indication("knee OA", "", "", ""),
                new Plan(Percent.of("12.5"), 1, 4, 4), Optional.empty(), List.of(), TODAY.minusYears(1),
                Optional.empty());
    }

    @Test
    void openedCourseIsThereAfterReopening() {
        chart.close();
        chart = TestChart.open(folder);
        assertThat(new Courses(chart.write()).of(ERIKA)).containsExactly(ANKLE);
        assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
    }

    @Test
    void coursesThatGoOnStandBeforeEndedOnes() {
        var knee = knee();
        courses.open(knee, OWNER.id());
        var end = new Course.End(TODAY, Course.Because.DONE);
        courses.end(ANKLE, end, OWNER.id());
        courses.end(ANKLE, new Course.End(TODAY.plusDays(1), Course.Because.MISTAKE), OWNER.id());
        assertThat(courses.of(ERIKA)).extracting(Course::id).containsExactly(knee.id(), ANKLE.id());
        assertThat(courses.get(ANKLE.id()).flatMap(Course::ended)).contains(end);
        assertThat(chart.trail().of(ERIKA)).filteredOn(entry -> entry.act().what() == What.ENDED_COURSE)
                .extracting(entry -> entry.act().reason(), Entry::entity)
                .containsExactly(Tuple.tuple("done", "COURSE"), Tuple.tuple("done", "COURSE_END"));
        assertThat(courses.open()).containsExactly(knee);
        assertThat(courses.known(List.of(ERIKA, PatientId.fresh()))).containsOnlyKeys(ERIKA)
                .extractingByKey(ERIKA).isEqualTo(courses.of(ERIKA));
    }

    @Test
    void anEndIsTakenBackForAReasonAndBothStayInTheHistory() {
        var end = new Course.End(TODAY, Course.Because.MISTAKE);
        courses.reopen(ANKLE, "it had not ended", OWNER.id());
        courses.end(ANKLE, end, OWNER.id());
        courses.reopen(ANKLE, "the wrong course was ended", OWNER.id());
        assertThat(courses.of(ERIKA)).containsExactly(ANKLE);
        assertThat(courses.open()).containsExactly(ANKLE);
        var turns = new CourseHistory(chart.trail()).of(ERIKA);
        var at = turns.getFirst().at();
        assertThat(turns).containsExactly(
                new CourseTurn(at, OWNER.id(), ANKLE.id(), Optional.empty(), "the wrong course was ended"),
                new CourseTurn(turns.getLast().at(), OWNER.id(), ANKLE.id(), Optional.of(end), ""));
        courses.end(ANKLE, new Course.End(TODAY, Course.Because.DONE), OWNER.id());
        assertThat(courses.get(ANKLE.id()).flatMap(Course::ended).map(Course.End::because))
                .contains(Course.Because.DONE);
        assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
    }

    @Test
    void whyItEndedIsKeptEachTime() {
        var first = new Course.End(TODAY, Course.Because.STOPPED, Optional.of(EndReason.OTHER), "moves away");
        var second = new Course.End(TODAY, Course.Because.DONE, Optional.of(EndReason.GOAL), "");
        courses.end(ANKLE, first, OWNER.id());
        assertThat(courses.get(ANKLE.id()).flatMap(Course::ended)).contains(first);
        courses.reopen(ANKLE, "she stays after all", OWNER.id());
        courses.end(ANKLE, second, OWNER.id());
        assertThat(courses.get(ANKLE.id()).flatMap(Course::ended)).contains(second);
        assertThat(new CourseHistory(chart.trail()).of(ERIKA)).extracting(CourseTurn::ended)
                .containsExactly(Optional.of(second), Optional.empty(), Optional.of(first));
        var nothingSaid = new Course.End(TODAY, Course.Because.STOPPED, Optional.of(EndReason.OTHER), "");
        courses.reopen(ANKLE, "she stays after all", OWNER.id());
        assertThatThrownBy(() -> courses.end(ANKLE, nothingSaid, OWNER.id())).isInstanceOf(ChartFault.class);
        assertThat(courses.get(ANKLE.id()).flatMap(Course::ended)).isEmpty();
    }

    @Test
    void planAndBaselineMayChangeAndRegionAndSideMayNot() {
        var changed = new Course(ANKLE.id(), ERIKA, "knee", Side.LEFT,
                new Course.Indication("instability", "", "", ""), new Plan(Percent.of("20"), 4, 2, 3),
                Optional.of(0), ANKLE.consents(), TODAY.minusYears(9), Optional.empty());
        courses.edit(changed, OWNER.id());
        assertThat(courses.get(ANKLE.id())).contains(new Course(ANKLE.id(), ERIKA, "ankle-foot", Side.RIGHT,
                changed.indication(), changed.plan(), Optional.of(0), ANKLE.consents(), TODAY, Optional.empty()));
    }

    @Test
    void renewedConsentIsAddedAndTheNewestCounts() {
        var renewed = new Consent(TODAY, "A. Ruiz", "5", Side.RIGHT);
        courses.consent(ANKLE, renewed, OWNER.id());
        assertThat(courses.get(ANKLE.id()).flatMap(Course::consent)).contains(renewed);
        assertThat(chart.trail().of(ERIKA).stream().filter(entry -> entry.entity().equals("CONSENT"))).hasSize(2);
    }

    @Test
    void everyConsentIsKeptAndTheOneOfADayIsFound() {
        var renewed = new Consent(TODAY.plusDays(50), "A. Ruiz", "5", Side.BOTH);
        courses.consent(ANKLE, renewed, OWNER.id());
        var course = courses.get(ANKLE.id()).orElseThrow();
        assertThat(course.consents()).containsExactly(CONSENT, renewed);
        assertThat(course.consentOn(TODAY.plusDays(49))).contains(CONSENT);
        assertThat(course.consentOn(TODAY.plusDays(50))).contains(renewed);
        assertThat(course.consentOn(CONSENT.given().minusDays(1))).contains(renewed);
    }
}
