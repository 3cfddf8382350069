package enthesis.domain.visit;

import enthesis.domain.board.CourseSoFar;
import enthesis.domain.consent.Consent;
import enthesis.domain.consent.ConsentTexts;
import enthesis.domain.course.candidacy.KeptAnswers;
import enthesis.domain.followup.emergency.Emergency;
import enthesis.domain.patient.Patient;
import enthesis.domain.practice.Practice;
import enthesis.domain.solution.shelf.Shelf;
import enthesis.domain.value.CourseId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything a visit's sheet is read against: who, which visit, the practice's numbers. `now` is the latest moment at
/// which work can have been done. `sessions` are the patient's other visits, `linked` the other charts of the same
/// person. `shelf` are the lots there are, `texts` the texts of consent, `candidacy` what the person was asked,
/// `emergencies` what was tapped on the emergency card meanwhile, `courses` how its courses stood before it.
public record Circumstances(
        Patient patient,
        Visit visit,
        Practice practice,
        Instant now,
        ZoneId zone,
        String userName,
        List<EarlierSession> sessions,
        List<Patient> linked,
        Shelf shelf,
        KeptAnswers candidacy,
        ConsentTexts texts,
        List<Emergency> emergencies,
        Map<CourseId, CourseSoFar> courses) {

    public Circumstances {
        emergencies = List.copyOf(emergencies);
        courses = Map.copyOf(courses);
        sessions = List.copyOf(sessions);
        linked = List.copyOf(linked);
    }

    /// Where nobody looks at the candidacy.
    public Circumstances(Patient patient, Visit visit, Practice practice, Instant now, ZoneId zone, String userName,
            List<EarlierSession> sessions, List<Patient> linked, Shelf shelf) {
        this(patient, visit, practice, now, zone, userName, sessions, linked, shelf, KeptAnswers.NOT_ASKED,
                ConsentTexts.NOT_ASKED, List.of(), Map.of());
    }

    /// In a practice that keeps no shelf.
    public Circumstances(Patient patient, Visit visit, Practice practice, Instant now, ZoneId zone, String userName,
            List<EarlierSession> sessions, List<Patient> linked) {
        this(patient, visit, practice, now, zone, userName, sessions, linked, Shelf.EMPTY);
    }

    /// Of a person with one chart.
    public Circumstances(Patient patient, Visit visit, Practice practice, Instant now, ZoneId zone, String userName,
            List<EarlierSession> sessions) {
        this(patient, visit, practice, now, zone, userName, sessions, List.of());
    }

    /// The person as all their charts know them: what linked charts say of allergies and alerts counts too.
    public Patient everywhere() {
        var whole = patient;
        for (var other : linked) {
            whole = whole.and(other);
        }
        return whole;
    }

    /// The day of the visit, so that `-4d` in the sheet means the same tomorrow.
    public LocalDate today() {
        return day(visit.performed());
    }

    /// The day of the session before this visit, of whatever course.
    public Optional<LocalDate> lastSession() {
        return last(sessions.stream());
    }

    /// The day of a course's session before this visit.
    public Optional<LocalDate> lastSession(CourseId course) {
        return last(sessions.stream().filter(session -> session.courses().contains(course)));
    }

    /// The consent to the course at this place of the visit as it stood on the day of the visit, for the side that had
    /// not been taken back; empty when there was none or all of it was.
    public Optional<Consent> consent(int place) {
        return recorded(place).flatMap(one -> one.standing(today()));
    }

    /// The same, whatever was taken back of it.
    public Optional<Consent> recorded(int place) {
        return visit.at(place).course().consentOn(today());
    }

    private Optional<LocalDate> last(Stream<EarlierSession> among) {
        return among.map(EarlierSession::performed).filter(visit.performed()::isAfter).max(Instant::compareTo)
                .map(this::day);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /// The same visit, performed then.
    Circumstances performed(Instant at) {
        return at.equals(visit.performed())
                ? this
                : new Circumstances(patient, visit.performed(at, sessions), practice, now, zone, userName, sessions,
                        linked, shelf, candidacy,
                        texts, emergencies, courses);
    }

    /// The same, looked at later.
    public Circumstances at(Instant later) {
        return new Circumstances(patient, visit, practice, later, zone, userName, sessions, linked, shelf, candidacy,
                texts, emergencies, courses);
    }

    /// The same, worked on by somebody else.
    public Circumstances by(String user) {
        return new Circumstances(patient, visit, practice, now, zone, user, sessions, linked, shelf, candidacy,
                texts, emergencies, courses);
    }

    /// The same, with what is known of the person by now.
    public Circumstances knowing(Patient person) {
        return new Circumstances(person, visit, practice, now, zone, userName, sessions, linked, shelf, candidacy,
                texts, emergencies, courses);
    }

    /// The same, with what stands on the shelf.
    public Circumstances stocked(Shelf lots) {
        return new Circumstances(patient, visit, practice, now, zone, userName, sessions, linked, lots, candidacy,
                texts, emergencies, courses);
    }

    /// The same, with what the person was asked.
    public Circumstances asked(KeptAnswers answers) {
        return new Circumstances(patient, visit, practice, now, zone, userName, sessions, linked, shelf, answers,
                texts, emergencies, courses);
    }

    /// The same, with the texts of consent as the practice has them.
    public Circumstances reading(ConsentTexts now) {
        return new Circumstances(patient, visit, practice, this.now, zone, userName, sessions, linked, shelf, candidacy,
                now, emergencies, courses);
    }

    /// The same, with what was tapped in an emergency; in the place of what is known of the same one.
    public Circumstances witnessing(List<Emergency> told) {
        var ids = told.stream().map(Emergency::id).toList();
        var others = emergencies.stream().filter(one -> !ids.contains(one.id()));
        return new Circumstances(patient, visit, practice, now, zone, userName, sessions, linked, shelf, candidacy,
                texts, Stream.concat(others, told.stream()).toList(), courses);
    }

    /// The same, with how its courses stood before it.
    public Circumstances after(Map<CourseId, CourseSoFar> before) {
        return new Circumstances(patient, visit, practice, now, zone, userName, sessions, linked, shelf, candidacy,
                texts, emergencies, before);
    }
}
