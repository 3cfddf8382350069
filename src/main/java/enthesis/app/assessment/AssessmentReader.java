package enthesis.app.assessment;

import enthesis.app.desk.Tools;
import enthesis.app.visit.VisitLoad;
import enthesis.domain.course.Course;
import enthesis.domain.course.Listed;
import enthesis.domain.course.candidacy.Candidate;
import enthesis.domain.course.candidacy.KeptAnswers;
import enthesis.domain.course.exam.ExamForm;
import enthesis.domain.entry.DateText;
import enthesis.domain.map.index.Structure;
import enthesis.domain.patient.Patient;
import enthesis.domain.people.Colleague;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Reading;
import enthesis.domain.visit.Visit;
import enthesis.ui.course.candidacy.CandidacyPage;
import enthesis.ui.course.exam.ExamPage;
import enthesis.ui.kit.section.RegionWords;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads what an assessment of a course is about. On the chart's thread.
public record AssessmentReader(Tools tools) {

    public CandidacyPage candidacy(Course course) {
        var practice = tools.practice();
        return new CandidacyPage(candidate(course), answers(course.patient()),
                RegionWords.region(course.region(), tools.texts()),
                Listed.of(course.indication(), practice.indications())
                        .flatMap(one -> practice.assessment().evidence(one.indication().key())),
                tools.chart().people.all().stream().collect(Collectors.toMap(Colleague::id, Colleague::name)));
    }

    /// As of today, by what all charts of the person and the last check-in say; a visit in progress that serves the
    /// course asks for what it has drawn up, too.
    public Candidate candidate(Course course) {
        return candidate(course, last(course.patient()), person(course.patient()));
    }

    /// The same with the last visit of the patient, and the person, that were read.
    public Candidate candidate(Course course, Optional<Reading> last, Patient person) {
        var used = last.filter(reading -> isServing(reading.about().visit(), course)).map(Reading::used)
                .orElse(Set.of());
        return new Candidate(Listed.today(course, tools.practice().indications()), person,
                last.map(one -> new Candidate.Checked(one.checkIn(),
                        LocalDate.ofInstant(one.performed().at(), tools.ground().clock().getZone()))),
                tools.practice(), tools.today(), used);
    }

    private Optional<Reading> last(PatientId patient) {
        return last(tools.chart().visits.of(patient));
    }

    /// The last of these visits that is not voided.
    public Optional<Reading> last(List<Visit> visits) {
        return visits.stream().filter(visit -> visit.state() != Visit.State.VOIDED)
                .max(Comparator.comparing(Visit::performed)).map(visit -> VisitLoad.reading(tools, visit.id()));
    }

    private static boolean isServing(Visit visit, Course course) {
        return visit.state() == Visit.State.OPEN
                && visit.courses().stream().anyMatch(one -> one.course().id().equals(course.id()));
    }

    public KeptAnswers answers(PatientId patient) {
        return tools.chart().candidacy.of(Stream.concat(Stream.of(patient),
                tools.chart().links.others(patient).stream()).toList());
    }

    /// As all charts of the person say.
    public Patient person(PatientId id) {
        var whole = tools.chart().patients.get(id).orElseThrow();
        for (var other : tools.chart().links.others(id)) {
            whole = whole.and(tools.chart().patients.get(other).orElseThrow());
        }
        return whole;
    }

    public ExamPage exam(Course course) {
        return new ExamPage(offer(course), tools.chart().exams.of(course.id()),
                RegionWords.region(course.region(), tools.texts()));
    }

    public ExamForm.Offer offer(Course course) {
        var practice = tools.practice();
        var exam = practice.assessment().exam();
        var structures = tools.chart().structures.now().region(course.region()).map(Structure::of).orElse(List.of())
                .stream().map(one -> new ExamForm.Structured(one.target().id(), one.name(),
                        one.target().side().equals(Optional.of(Side.MIDLINE)), one.target().aliases()))
                .toList();
        return new ExamForm.Offer(course, exam.tenderness(), exam.of(course.region()), structures,
                new DateText(tools.today(), practice.speech().slashes()), tools.today());
    }
}
