package enthesis.domain.course.candidacy;

import enthesis.domain.course.Course;
import enthesis.domain.course.Plan;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.patient.Alert;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.Weighed;
import enthesis.domain.practice.Practice;
import enthesis.domain.practice.assess.Contraindication;
import enthesis.domain.screening.CheckInReader;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.Percent;
import enthesis.domain.value.PersonId;
import enthesis.domain.value.Side;
import enthesis.storage.reference.ReferenceData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Candidates for tests: fictional, on 23 Nov 2026.
public final class Candidates {
    public static final Practice PRACTICE = ReferenceData.load();
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final PersonId HALE = new PersonId(new UUID(0, 1));
    private static final PatientId PATIENT = new PatientId(new UUID(1, 1));

    private Candidates() {}

    public static Course course(String region, Side side, String indication) {
        return new Course(new CourseId(new UUID(1, 3)), PATIENT, region, side,
                new Course.Indication(indication, "", "14 months", "physiotherapy"),
                new Plan(Percent.of("15"), 6, 3, 6), Optional.of(7), List.of(), LocalDate.of(2026, 11, 2),
                Optional.empty());
    }

    public static Candidate knee() {
        return of("knee", woman(LocalDate.of(1968, 4, 12), new Allergies.NoneKnown(TODAY)));
    }

    public static Candidate of(String region, Patient person) {
        return new Candidate(course(region, Side.RIGHT, "Knee osteoarthritis"), person, Optional.empty(), PRACTICE,
                TODAY);
    }

    public static Patient woman(LocalDate born, Allergies allergies, Alert... alerts) {
        return person(born, Sex.FEMALE, allergies, alerts);
    }

    public static Patient person(LocalDate born, Sex sex, Allergies allergies, Alert... alerts) {
        return new Patient(new Person(PATIENT, new ChartNumber("004711"), "Mustermann", "Erika", born, sex, ""),
                allergies, List.of(alerts), Weighed.NEVER);
    }

    /// After a check-in of this day; fields of it as `infection=yes`.
    public static Candidate checked(Candidate one, LocalDate day, String... fields) {
        var texts = new HashMap<Field, String>();
        for (var field : fields) {
            int is = field.indexOf('=');
            texts.put(Field.parse(field.substring(0, is)), field.substring(is + 1));
        }
        var checkIn = new CheckInReader(PRACTICE, day).read(Sheet.of(texts));
        return new Candidate(one.course(), one.person(), Optional.of(new Candidate.Checked(checkIn, day)),
                one.practice(), one.day(), one.used());
    }

    public static Candidate on(Candidate one, LocalDate day) {
        return new Candidate(one.course(), one.person(), one.checked(), one.practice(), day, one.used());
    }

    /// Everything that is asked here answered no.
    public static Sheet allNo(Candidate one) {
        var texts = new HashMap<Field, String>();
        Candidacy.of(one, Sheet.EMPTY, KeptAnswers.of(List.of())).rows().stream().filter(row -> !row.isTold())
                .forEach(row -> texts.put(CandidacyFields.answer(row.question().id()), "no"));
        return Sheet.of(texts);
    }

    public static Candidacy read(Candidate one, Sheet sheet) {
        return Candidacy.of(one, sheet, KeptAnswers.of(List.of()));
    }

    /// A sheet as it would lie in the chart, entered on `day`.
    public static KeptAnswers kept(Candidate one, Sheet sheet, LocalDate day) {
        return KeptAnswers.of(new ArrayList<>(CandidacyForm.changes(read(one, sheet), KeptAnswers.of(List.of()))
                .stream().map(said -> new Answered(said, day, HALE)).toList()));
    }

    /// With this reason for going on past a question's finding, as it says now.
    public static Sheet reasoned(Candidate one, Sheet sheet, String question, String reason) {
        var finding = read(one, sheet).findings().stream().filter(found -> found.rule().equals(question)).findFirst()
                .orElseThrow();
        return sheet.with(finding.answer(), reason).with(finding.basis(), finding.said());
    }

    public static Contraindication question(String id) {
        return PRACTICE.assessment().candidacy().question(id).orElseThrow();
    }
}
