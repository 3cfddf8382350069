package enthesis.app;

import enthesis.app.door.FrontDoor;
import enthesis.app.door.Ground;
import enthesis.app.door.OpenChart;
import enthesis.domain.consent.Consent;
import enthesis.domain.course.Course;
import enthesis.domain.course.Plan;
import enthesis.domain.course.candidacy.Candidacy;
import enthesis.domain.course.candidacy.CandidacyForm;
import enthesis.domain.course.candidacy.Candidate;
import enthesis.domain.course.candidacy.Candidates;
import enthesis.domain.entry.Sheet;
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
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.Reading;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.key.RecoveryKey;
import enthesis.storage.reference.Shipped;
import enthesis.ui.start.first.Beginning;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A chart worked on without the window, while no program has it: made for a journey that begins in the middle, read
/// after one has ended. Opened with the password, like everything else.
final class Clinic {
    static final String WHO = "Lorna Hale";
    static final String PASSWORD = "three brown hares";
    static final String NAME = "Harbour Street Clinic";
    /// Where the recovery sheet is kept.
    static final String SAFE = "the notary Ostrander";

    private final Ground ground;

    private Clinic(Path folder, Clock clock) {
        ground = new Ground(ChartFolder.at(folder), new LocalDisk(), clock, Shipped.load());
    }

    interface Job<T> {
        T in(OpenChart chart) throws Exception;
    }

    /// A new chart, with what `job` puts into it.
    static <T> T found(Path folder, Clock clock, Job<T> job) throws Exception {
        return found(folder, clock, RecoveryKey.fresh(), job);
    }

    static <T> T found(Path folder, Clock clock, RecoveryKey recovery, Job<T> job) throws Exception {
        return found(folder, clock, recovery, PASSWORD, job);
    }

    /// The same with another password.
    static <T> T found(Path folder, Clock clock, RecoveryKey recovery, String password, Job<T> job) throws Exception {
        var door = new FrontDoor(new Clinic(Files.createDirectories(folder), clock).ground);
        door.found(new Beginning(enthesis.domain.people.Clinic.named(NAME), WHO, "MD", recovery),
                password.toCharArray());
        return through(door, job);
    }

    /// The chart that is there.
    static <T> T in(Path folder, Clock clock, Job<T> job) throws Exception {
        return in(folder, clock, PASSWORD, job);
    }

    static <T> T in(Path folder, Clock clock, String password, Job<T> job) throws Exception {
        var door = new FrontDoor(new Clinic(folder, clock).ground);
        door.look();
        door.unlock(WHO, password.toCharArray());
        return through(door, job);
    }

    private static <T> T through(FrontDoor door, Job<T> job) throws Exception {
        try {
            return job.in(door.chart());
        } finally {
            door.close();
        }
    }

    /// Registers somebody and opens a course for a region and side, agreed at 15 %, with consent.
    static Course patient(OpenChart chart, int number, Person person, String region, Side side) {
        var who = chart.user().id();
        var day = person.born().plusYears(50);
        chart.patients.register(new Patient(person, new Allergies.NotAsked(), List.of(), Weighed.NEVER), who);
        var course = new Course(new CourseId(new UUID(3, number)), person.id(), region, side,
                new Course.Indication("pain at the " + region, "", "2 years", "physiotherapy"),
                new Plan(Percent.of("15"), 3, 3, 6), Optional.of(6),
                List.of(new Consent(day, WHO, "4", side)), day, Optional.empty());
        chart.courses.open(course, who);
        cleared(chart, course);
        return course;
    }

    /// A further course of the same patient, of another region.
    static Course further(OpenChart chart, Course first, int number, String region, Side side) {
        var course = new Course(new CourseId(new UUID(3, number)), first.patient(), region, side, first.indication(),
                first.plan(), first.baseline(), List.of(), first.opened(), Optional.empty());
        chart.courses.open(course, chart.user().id());
        return course;
    }

    /// Answers no to every question of a course's candidacy.
    static void cleared(OpenChart chart, Course course) {
        var candidate = new Candidate(course, chart.patients.get(course.patient()).orElseThrow(), Optional.empty(),
                Cases.PRACTICE, Candidates.TODAY);
        var kept = chart.candidacy.of(List.of(course.patient()));
        chart.candidacy.keep(course, CandidacyForm.changes(Candidacy.of(candidate, Candidates.allNo(candidate), kept),
                kept), Candidates.TODAY, chart.user().id());
    }

    /// A visit of this course with everything in it, ready to be signed.
    static VisitId complete(OpenChart chart, Course course, Clock clock) {
        return complete(chart, List.of(course), clock, Cases.seedVisit());
    }

    static VisitId complete(OpenChart chart, Course course, Clock clock, Sheet sheet) {
        return complete(chart, List.of(course), clock, sheet);
    }

    /// One visit that serves all of these, of one patient.
    static VisitId complete(OpenChart chart, List<Course> courses, Clock clock, Sheet sheet) {
        var patient = courses.getFirst().patient();
        var visit = chart.visits.begin(patient, courses.stream().map(Course::id).toList(), chart.user().id());
        var about = new Circumstances(chart.patients.get(patient).orElseThrow(), visit, Cases.PRACTICE,
                clock.instant(), clock.getZone(), WHO, List.of());
        chart.visits.keep(Reading.of(about, sheet), chart.user().id());
        return visit.id();
    }

    static Person person(int number, String family, String given, Sex sex) {
        return new Person(new PatientId(new UUID(2, number)), new ChartNumber("%06d".formatted(number)), family, given,
                LocalDate.of(1970, 5, 17), sex, "");
    }
}
