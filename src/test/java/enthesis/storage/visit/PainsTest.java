package enthesis.storage.visit;

import static enthesis.storage.jooq.Tables.PAIN;
import static enthesis.storage.visit.SampleVisit.WHO;
import static enthesis.storage.visit.SampleVisit.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import enthesis.domain.course.Course;
import enthesis.domain.map.past.Past;
import enthesis.domain.map.past.PastSession;
import enthesis.domain.value.CourseId;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Ending;
import enthesis.domain.visit.Visit;
import enthesis.domain.vitals.pain.Pain;
import enthesis.storage.attachment.Attachments;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.course.Courses;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.note.Notes;
import enthesis.storage.patient.Patients;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.ChartFault;
import enthesis.storage.trail.What;
import enthesis.storage.trail.guard.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A RIGHT ankle and a LEFT knee at one visit: each keeps its own pain (rulings 6).
class PainsTest {
    private static final Course ANKLE = Cases.twoCourses().visit().at(1).course();
    private static final Course KNEE = Cases.twoCourses().visit().at(2).course();

    @TempDir
    Path folder;

    private Chart chart;
    private Visits visits;

    @BeforeEach
    void opensBothCourses() {
        chart = TestChart.create(folder);
        visits = SampleVisit.visits(chart);
        new Patients(chart.write()).register(Cases.about().patient(), WHO);
        new Courses(chart.write()).open(ANKLE, WHO);
        new Courses(chart.write()).open(KNEE, WHO);
    }

    @AfterEach
    void closes() {
        chart.close();
    }

    private Visit kept(List<CourseId> courses, String... typed) {
        var visit = visits.begin(ANKLE.patient(), courses, WHO);
        visits.keep(reading(visit, Cases.sheet(typed)), WHO);
        return visits.find(visit.id()).orElseThrow();
    }

    private Visit signed(String day, List<CourseId> courses, String... pains) throws IOException {
        var typed = new java.util.ArrayList<>(List.of("visit.day", day, "visit.time", "9:00"));
        typed.addAll(List.of(pains));
        var visit = kept(courses, typed.toArray(String[]::new));
        new Notes(chart.write(), new Attachments(new LocalDisk(), folder, TestChart.key("one"), chart.write()))
                .sign(visit, Ending.INJECTED, new byte[]{1}, new byte[]{2}, WHO);
        return visit;
    }

    private static List<CourseId> both() {
        return List.of(ANKLE.id(), KNEE.id());
    }

    @Test
    void eachCourseKeepsItsOwn() {
        var visit = kept(both(), "pain[1].now", "4", "pain[2].now", "7", "pain[2].worst", "9");
        chart.close();
        chart = TestChart.open(folder);
        assertThat(SampleVisit.visits(chart).pains(visit.patient())).containsExactly(
                new Told(visit.id(), TestChart.NOW, ANKLE.id(), Pain.NOW, 4),
                new Told(visit.id(), TestChart.NOW, KNEE.id(), Pain.NOW, 7),
                new Told(visit.id(), TestChart.NOW, KNEE.id(), Pain.WORST, 9));
        assertThat(SampleVisit.visits(chart).measurements(visit.patient())).isEmpty();
    }

    /// It is kept as an answer, and is no score of any curve; what is taken back is gone.
    @Test
    void notMeasuredIsARowWithoutAScore() {
        var visit = kept(both(), "pain[2].average", "not-measured");
        assertThat(visits.pains(visit.patient())).isEmpty();
        assertThat(chart.write().db().select(PAIN.COURSE, PAIN.ASKED, PAIN.SCORE).from(PAIN).fetch())
                .singleElement().satisfies(row -> assertThat(row.intoList())
                        .containsExactly(KNEE.id().value(), "average", null));
        visits.keep(reading(visit, Cases.sheet("pain[1].now", "4")), WHO);
        assertThat(visits.pains(visit.patient())).extracting(Told::course).containsExactly(ANKLE.id());
        assertThat(chart.write().db().fetchCount(PAIN)).isEqualTo(1);
    }

    /// A visit that served one of the courses is no answer for the other.
    @Test
    void whatCameOfASessionIsReadFromItsOwnCourse() throws IOException {
        var first = signed("26 Oct 2026", both(), "pain[1].now", "7", "pain[2].now", "3");
        var second = signed("9 Nov 2026", List.of(KNEE.id()), "pain[1].now", "9");
        var today = kept(both(), "pain[1].now", "4", "pain[2].now", "8");
        var past = visits.injected(today, List.of(), ZoneOffset.UTC);
        assertThat(past).extracting(PastSession::visit).containsExactly(second.id(), first.id());
        assertThat(List.of(past.getLast().pain(ANKLE.id()), past.getLast().pain(KNEE.id()))).isEqualTo(List.of(
                new PastSession.Pain(Optional.of(7), Optional.empty(), true),
                new PastSession.Pain(Optional.of(3), Optional.of(9), false)));
        assertThat(List.of(past.getFirst().pain(ANKLE.id()), past.getFirst().pain(KNEE.id()))).isEqualTo(List.of(
                PastSession.Pain.UNKNOWN, new PastSession.Pain(Optional.of(9), Optional.empty(), true)));
        assertThat(past.getLast().pain(KNEE.id()).change()).contains(6);
        var answered = new Past(past).answered(Map.of(ANKLE.id(), 4, KNEE.id(), 8)).sessions();
        assertThat(answered.getLast().pain(ANKLE.id()).change()).contains(-3);
        assertThat(answered.getLast().pain(KNEE.id()).change()).as("told a visit later").contains(6);
        assertThat(answered.getFirst().pain(KNEE.id()).change()).contains(-1);
        assertThat(visits.pains(today.patient())).extracting(Told::performed).startsWith(
                Instant.parse("2026-10-26T09:00:00Z"));
    }

    @Test
    void painOfASignedVisitDoesNotChange() throws IOException {
        var visit = signed("26 Oct 2026", both(), "pain[1].now", "7", "pain[2].now", "3");
        var refused = catchThrowableOfType(ChartFault.class, () -> chart.write().run(
                Act.of(What.KEPT, WHO).about(visit.patient()), db -> db.update(PAIN).set(PAIN.SCORE, 1).execute()));
        assertThat(refused.state()).isEqualTo(Refused.SIGNED);
        assertThat(visits.pains(visit.patient())).extracting(Told::score).containsExactly(7, 3);
    }
}
