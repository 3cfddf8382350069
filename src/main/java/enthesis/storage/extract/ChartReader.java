package enthesis.storage.extract;

import static enthesis.storage.jooq.Tables.PATIENT_IDENTIFIER;

import enthesis.domain.course.Course;
import enthesis.domain.extract.ChartExtract;
import enthesis.domain.extract.CourseExtract;
import enthesis.domain.extract.Elsewhere;
import enthesis.domain.extract.NoteExtract;
import enthesis.domain.extract.PracticeExtract;
import enthesis.domain.extract.VisitExtract;
import enthesis.domain.intake.Identifier;
import enthesis.domain.patient.Patient;
import enthesis.domain.value.PatientId;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.Reading;
import enthesis.domain.visit.Visit;
import enthesis.storage.course.Courses;
import enthesis.storage.document.DocumentRows;
import enthesis.storage.intake.BroughtFacts;
import enthesis.storage.note.SignedRecords;
import enthesis.storage.outcome.CourseAnswers;
import enthesis.storage.outcome.KeptOutcome;
import enthesis.storage.patient.ChartLinks;
import enthesis.storage.patient.Patients;
import enthesis.storage.patient.Shown;
import enthesis.storage.trail.Write;
import enthesis.storage.visit.Visits;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Gathers one chart out of the stores.
final class ChartReader {
    private final Write read;
    private final PracticeExtract from;
    private final NumbersThen numbers;
    private final Patients patients;
    private final Courses courses;
    private final Visits visits;

    ChartReader(Write read, PracticeExtract from, NumbersThen numbers) {
        this.read = read;
        this.from = from;
        this.numbers = numbers;
        patients = new Patients(read);
        courses = new Courses(read);
        visits = new Visits(read, courses);
    }

    Optional<ChartExtract> of(PatientId id) {
        return patients.get(id).map(this::chart);
    }

    private ChartExtract chart(Patient patient) {
        var others = new ChartLinks(read).others(patient.id());
        var linked = others.stream().flatMap(other -> patients.get(other).stream()).toList();
        return new ChartExtract(from, patient, others,
                courses.of(patient.id()).stream().sorted(Comparator.comparing(Course::opened)
                        .thenComparing(course -> course.id().value())).map(this::course).toList(),
                visits.of(patient.id()).reversed().stream().filter(visit -> visit.state() != Visit.State.VOIDED)
                        .map(visit -> visit(visit, patient, linked)).toList(),
                new Elsewhere(numbers(patient.id()), new BroughtFacts(read).of(patient.id())),
                DocumentRows.of(read.db(), patient.id()).reversed());
    }

    private List<Identifier> numbers(PatientId id) {
        return read.db().selectFrom(PATIENT_IDENTIFIER)
                .where(PATIENT_IDENTIFIER.PATIENT.eq(id.value())
                        .and(Shown.brought(read.db(), PATIENT_IDENTIFIER.INTAKE)))
                .orderBy(PATIENT_IDENTIFIER.SYSTEM, PATIENT_IDENTIFIER.CALLED)
                .fetch(row -> new Identifier(row.getSystem(), row.getCalled()));
    }

    private CourseExtract course(Course course) {
        return new CourseExtract(course, new CourseAnswers(read).all(course.id()).stream().map(ChartReader::told)
                .toList());
    }

    private static CourseExtract.Told told(KeptOutcome kept) {
        return new CourseExtract.Told(kept.outcome(), kept.who(), kept.at(), kept.withdrawn().isPresent());
    }

    private VisitExtract visit(Visit visit, Patient patient, List<Patient> linked) {
        var signed = SignedRecords.note(read.db(), visit.id());
        var now = read.clock().instant();
        var practice = numbers.at(read, signed.map(NoteExtract::at).orElse(now));
        var about = new Circumstances(patient, visit, practice, now, from.zone(), "", visits.besides(visit), linked);
        return new VisitExtract(Reading.of(about, visits.sheet(visit.id())), visits.begunBy(visit.id()), signed,
                SignedRecords.addenda(read.db(), visit.id()), new AfterReader(read, practice).of(visit));
    }
}
