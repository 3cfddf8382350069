package enthesis.app;

import static enthesis.storage.jooq.Tables.COURSE;
import static enthesis.storage.jooq.Tables.PATIENT;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.door.OpenChart;
import enthesis.app.patient.CourseStandings;
import enthesis.domain.course.Course;
import enthesis.domain.course.CourseSummary;
import enthesis.domain.course.EndReason;
import enthesis.domain.note.Addendum;
import enthesis.domain.note.AddendumText;
import enthesis.domain.outcome.Outcome;
import enthesis.domain.outcome.Told;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.Side;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Ending;
import enthesis.storage.chart.TestChart;
import enthesis.storage.course.Courses;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.outcome.CourseAnswers;
import enthesis.storage.outcome.KeptOutcome;
import enthesis.storage.patient.Patients;
import enthesis.storage.practice.Recall;
import enthesis.storage.query.Scanned;
import enthesis.storage.seen.SeenFile;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import enthesis.storage.visit.KeptLists;
import enthesis.storage.visit.Visits;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is kept in mind for the lists of Today, and in a file by one who starts anew for each look, is what anybody
/// would read who had nothing in mind, whatever is done between two looks.
class ListsKeptTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:12:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final int MANY = 2_000;

    @TempDir
    Path folder;

    private int looks;
    private Optional<KeptLists> kept = Optional.empty();

    @Test
    void whatIsKeptIsWhatIsThere() throws Exception {
        Clinic.found(folder, CLOCK, chart -> {
            looked(chart);
            var course = Clinic.patient(chart, 1, Clinic.person(1, "Novak", "Jana", Sex.FEMALE), "ankle-foot",
                    Side.RIGHT);
            looked(chart);
            var other = Clinic.patient(chart, 2, Clinic.person(2, "Weber", "Olaf", Sex.MALE), "ankle-foot", Side.RIGHT);
            var first = Clinic.complete(chart, course, CLOCK);
            looked(chart);
            assertThat(chart.visits.inProgress()).hasSize(1);
            signed(chart, first);
            assertThat(chart.visits.inProgress()).isEmpty();
            assertThat(chart.visits.signedSince(Instant.EPOCH)).hasSize(1);
            looked(chart);
            voided(chart, other);
            answered(chart, course);
            var second = Clinic.complete(chart, other, CLOCK);
            looked(chart);
            signed(chart, second);
            looked(chart);
            inError(chart, second);
            renamed(chart, course);
            chart.courses.end(course, new Course.End(TODAY, Course.Because.DONE, Optional.of(EndReason.GOAL), ""),
                    chart.user().id());
            looked(chart);
            assertThat(chart.visits.going()).extracting(one -> one.course().id()).containsExactly(other.id());
            chart.courses.reopen(chart.courses.get(course.id()).orElseThrow(), "goes on", chart.user().id());
            looked(chart);
            return chart;
        });
        assertThat(looks).isEqualTo(8);
        assertThat(kept.map(KeptLists::recalled)).as("but at the first look").contains(3 * looks - 1);
    }

    @Test
    void ofALargeChartTheyAreThereAtTheNextStart() throws Exception {
        Clinic.found(folder, CLOCK, chart -> {
            chart.chart.write().run(Act.of(What.KEPT, chart.user().id()), ListsKeptTest::manyCourses);
            assertThat(chart.visits.going()).hasSize(MANY);
            return chart;
        });
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(file -> file.endsWith("lists.seen"))).hasSize(1);
        }
        Clinic.in(folder, CLOCK, chart -> {
            var db = chart.chart.write().db();
            assertThat(Scanned.by(db, () -> assertThat(chart.visits.going()).hasSize(MANY))).isLessThan(MANY);
            assertThat(Scanned.by(db, () -> new Visits(chart.chart.write(), chart.courses).going()))
                    .as("who has no file").isGreaterThanOrEqualTo(MANY);
            return chart;
        });
    }

    private static void manyCourses(DSLContext db) {
        for (int number = 0; number < MANY; number++) {
            var patient = new UUID(71, number);
            db.newRecord(PATIENT).setId(patient).setNumber("K" + number).setFamily("Canary").setGiven("K")
                    .setBorn(TODAY.minusYears(60)).setSex("female").setTelephone("").setAllergies("not_asked").insert();
            db.newRecord(COURSE).setId(new UUID(72, number)).setPatient(patient).setRegion("knee").setSide("right")
                    .setIndication("own words").setCode("").setSince("").setTriedBefore("").setAgreed(BigDecimal.TEN)
                    .setSessions(3).setWeeksFrom(3).setWeeksTo(6).setOpened(TODAY).setEndedBecause("").insert();
        }
    }

    /// One who has nothing in mind yet, on each of three days, as midnight passes and as a clock is put back.
    private void looked(OpenChart chart) {
        looks++;
        for (long later : new long[]{0, 1, -1}) {
            looked(chart, TODAY.plusDays(later), CLOCK.instant().plus(later, ChronoUnit.DAYS).minusSeconds(1));
        }
    }

    private void looked(OpenChart chart, LocalDate today, Instant since) {
        var write = chart.chart.write();
        var courses = new Courses(write);
        var fresh = new Visits(write, courses);
        kept = kept.or(() -> Optional.of(new KeptLists(write, courses,
                new SeenFile(new LocalDisk(), folder, "lists", TestChart.key("one"), "1"))));
        kept.orElseThrow().look(fresh, since);
        assertThat(chart.visits.inProgress()).isEqualTo(fresh.inProgress());
        assertThat(chart.visits.signedSince(since)).isEqualTo(fresh.signedSince(since));
        assertThat(chart.visits.lastSessions(since)).isEqualTo(fresh.lastSessions(since));
        assertThat(chart.visits.going()).containsExactlyInAnyOrderElementsOf(fresh.going());
        assertThat(chart.visits.going()).containsExactlyInAnyOrderElementsOf(courses.open().stream()
                .map(new CourseStandings(chart, CLOCK.getZone())::of).map(CourseSummary::going).toList());
        var people = List.of(1, 2).stream().map(number -> Clinic.person(number, "", "x", Sex.UNKNOWN).id()).toList();
        assertThat(chart.patients.persons(people)).isEqualTo(new Patients(write).persons(people));
        assertThat(chart.courses.known(people)).isEqualTo(courses.known(people));
        assertThat(chart.answers.answered(people)).isEqualTo(new CourseAnswers(write).answered(people));
        for (var zone : List.of(CLOCK.getZone(), ZoneId.of("Pacific/Kiritimati"))) {
            assertThat(chart.recall.elsewhere(today, zone, List.of()))
                    .containsExactlyInAnyOrderElementsOf(new Recall(write).elsewhere(today, zone, List.of()));
        }
    }

    private static void signed(OpenChart chart, VisitId id) throws IOException {
        chart.notes.sign(chart.visits.find(id).orElseThrow(), Ending.INJECTED, bytes("note of " + id),
                bytes("%PDF-1.7 " + id), chart.user().id());
    }

    private static void voided(OpenChart chart, Course course) {
        chart.visits.voidOpen(chart.visits.begin(course.patient(), List.of(course.id()), chart.user().id()),
                "nobody came", chart.user().id());
    }

    private static void inError(OpenChart chart, VisitId id) {
        chart.notes.add(chart.visits.find(id).orElseThrow(),
                new AddendumText(Addendum.Kind.ENTERED_IN_ERROR, "", "Other patient.", "mixed up"), chart.user().id());
    }

    /// One that counts, and one that was withdrawn.
    private static void answered(OpenChart chart, Course course) {
        for (int number = 1; number <= 2; number++) {
            chart.answers.record(new Outcome(new UUID(9, number), course.id(), TODAY, Told.ASKED, Map.of(), List.of(),
                    List.of()), chart.user().id());
        }
        var second = chart.answers.all(course.id()).stream()
                .filter((KeptOutcome one) -> one.outcome().id().equals(new UUID(9, 2))).findFirst().orElseThrow();
        chart.answers.withdraw(second, "twice", chart.user().id());
    }

    private static void renamed(OpenChart chart, Course course) {
        var patient = chart.patients.get(course.patient()).orElseThrow();
        var was = patient.person();
        chart.patients.edit(new Patient(
                new Person(was.id(), was.number(), "Novakova", was.given(), was.born(), was.sex(), was.telephone()),
                patient.allergies(), patient.alerts(), patient.weighed()), "", chart.user().id());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
