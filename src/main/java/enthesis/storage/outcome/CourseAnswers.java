package enthesis.storage.outcome;

import static enthesis.storage.jooq.Tables.COURSE;
import static enthesis.storage.jooq.Tables.OUTCOME;
import static enthesis.storage.jooq.Tables.OUTCOME_WITHDRAWN;

import enthesis.domain.entry.Choices;
import enthesis.domain.outcome.Outcome;
import enthesis.domain.outcome.Told;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.Looked;
import enthesis.storage.trail.What;
import enthesis.storage.trail.Write;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// The outcomes of the courses. Nothing of them is changed: a wrong one is withdrawn with a reason.
public final class CourseAnswers {
    private final Write write;
    private final Looked<Map<CourseId, List<LocalDate>>> looked;

    public CourseAnswers(Write write) {
        this.write = write;
        looked = new Looked<>(write, this::read, OUTCOME, OUTCOME_WITHDRAWN);
    }

    /// Records an outcome with all its answers, in one write.
    ///
    /// @throws IllegalArgumentException
    ///             if a place of an activity is taken in this course
    public void record(Outcome outcome, PersonId who) {
        var taken = of(outcome.course()).stream().flatMap(one -> one.named().stream()).toList();
        if (outcome.named().stream().anyMatch(one -> taken.stream().anyMatch(had -> had.place() == one.place()))) {
            throw new IllegalArgumentException("an activity keeps its place");
        }
        write.run(Act.of(What.RECORDED_OUTCOME, who).about(patient(outcome.course())), db -> {
            db.newRecord(OUTCOME)
                    .setId(outcome.id())
                    .setCourse(outcome.course().value())
                    .setAnswered(outcome.day())
                    .setTold(Choices.text(outcome.told()))
                    .setEnteredBy(who.value())
                    .setAt(moment(write.clock().instant()))
                    .insert();
            OutcomeRows.insert(db, outcome);
        });
    }

    /// Takes an outcome out of everything counted; it stays readable with the reason.
    ///
    /// @throws IllegalArgumentException
    ///             if no reason is given
    public void withdraw(KeptOutcome one, String reason, PersonId who) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("withdrawn without a reason");
        }
        write.run(Act.of(What.WITHDREW_OUTCOME, who).about(patient(one.outcome().course())).because(reason.strip()),
                db -> db.newRecord(OUTCOME_WITHDRAWN)
                        .setOutcome(one.outcome().id())
                        .setReason(reason.strip())
                        .setWithdrawnBy(who.value())
                        .setAt(moment(write.clock().instant()))
                        .insert());
    }

    /// Those that count, the oldest first.
    public List<Outcome> of(CourseId course) {
        return all(course).stream().filter(one -> one.withdrawn().isEmpty()).map(KeptOutcome::outcome).toList();
    }

    /// The days on which somebody answered of these patients' courses, without what was withdrawn, kept in mind for the
    /// next time; a course without any is left out.
    public Map<CourseId, List<LocalDate>> answered(Collection<PatientId> patients) {
        var days = new HashMap<CourseId, List<LocalDate>>();
        looked.of(patients).values().forEach(days::putAll);
        return days;
    }

    private Map<PatientId, Map<CourseId, List<LocalDate>>> read(Collection<PatientId> patients) {
        var said = Stream.of(Told.values()).filter(Told::answered).map(Choices::text).toList();
        var days = new HashMap<PatientId, Map<CourseId, List<LocalDate>>>();
        patients.forEach(patient -> days.put(patient, new HashMap<>()));
        write.db().select(COURSE.PATIENT, OUTCOME.COURSE, OUTCOME.ANSWERED)
                .from(COURSE)
                .join(OUTCOME)
                .on(OUTCOME.COURSE.eq(COURSE.ID))
                .leftJoin(OUTCOME_WITHDRAWN)
                .on(OUTCOME_WITHDRAWN.OUTCOME.eq(OUTCOME.ID))
                .where(COURSE.PATIENT.in(patients.stream().map(PatientId::value).toList())
                        .and(OUTCOME.TOLD.in(said)).and(OUTCOME_WITHDRAWN.OUTCOME.isNull()))
                .forEach(row -> days.computeIfAbsent(new PatientId(row.value1()), _ -> new HashMap<>())
                        .computeIfAbsent(new CourseId(row.value2()), _ -> new ArrayList<>()).add(row.value3()));
        return days;
    }

    /// Withdrawn ones too, the oldest first.
    public List<KeptOutcome> all(CourseId course) {
        return OutcomeRows.of(write.db(), course);
    }

    private PatientId patient(CourseId course) {
        UUID id = write.db().select(COURSE.PATIENT).from(COURSE).where(COURSE.ID.eq(course.value()))
                .fetchSingle(COURSE.PATIENT);
        return new PatientId(id);
    }

    private static OffsetDateTime moment(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
