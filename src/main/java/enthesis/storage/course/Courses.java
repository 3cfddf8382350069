package enthesis.storage.course;

import static enthesis.storage.jooq.Tables.CONSENT;
import static enthesis.storage.jooq.Tables.CONSENT_ITEM;
import static enthesis.storage.jooq.Tables.CONSENT_STROKE;
import static enthesis.storage.jooq.Tables.CONSENT_TAKEN;
import static enthesis.storage.jooq.Tables.CONSENT_WITHDRAWN;
import static enthesis.storage.jooq.Tables.COURSE;
import static enthesis.storage.jooq.Tables.COURSE_END;

import enthesis.domain.consent.Consent;
import enthesis.domain.course.Course;
import enthesis.domain.course.CourseKey;
import enthesis.domain.entry.Choices;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.storage.consent.ConsentRows;
import enthesis.storage.jooq.tables.records.CourseRecord;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.Looked;
import enthesis.storage.trail.What;
import enthesis.storage.trail.Write;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;

/// The courses of the patients. Patient, region and side of a course never change; its plan may. Consents come with
/// them as they were taken.
public final class Courses {
    private final Write write;
    private final Looked<List<Course>> looked;

    public Courses(Write write) {
        this.write = write;
        looked = new Looked<>(write, this::read, COURSE, COURSE_END, CONSENT, CONSENT_TAKEN, CONSENT_ITEM,
                CONSENT_STROKE, CONSENT_WITHDRAWN);
    }

    public void open(Course course, PersonId who) {
        write.run(Act.of(What.OPENED_COURSE, who).about(course.patient()), db -> {
            CourseRows.insert(db, course);
            course.consent().ifPresent(consent -> ConsentRows.insert(db, course.id(), consent, write.clock()));
        });
    }

    /// Changes indication, plan and baseline.
    public void edit(Course course, PersonId who) {
        write.run(Act.of(What.EDITED_COURSE, who).about(course.patient()), db -> CourseRows.update(db, course));
    }

    /// Enters a consent of which only date, version and side are known.
    public void consent(Course course, Consent consent, PersonId who) {
        write.run(Act.of(What.CONSENTED, who).about(course.patient()),
                db -> ConsentRows.insert(db, course.id(), consent, write.clock()));
    }

    /// Ends a course that goes on; one that has ended already stays as it ended.
    public void end(Course course, Course.End end, PersonId who) {
        if (get(course.id()).flatMap(Course::ended).isPresent()) {
            return;
        }
        var why = Choices.text(end.because());
        write.run(Act.of(What.ENDED_COURSE, who).about(course.patient()).because(why),
                db -> {
                    db.update(COURSE)
                            .set(COURSE.ENDED, end.day())
                            .set(COURSE.ENDED_BECAUSE, why)
                            .where(COURSE.ID.eq(course.id().value()))
                            .execute();
                    CourseEndRows.insert(db, course.id(), end);
                });
    }

    /// Takes the end of a course back, for a reason: it goes on as if it had not ended. One that goes on stays as
    /// it is.
    public void reopen(Course course, String reason, PersonId who) {
        if (get(course.id()).flatMap(Course::ended).isEmpty()) {
            return;
        }
        write.run(Act.of(What.REOPENED_COURSE, who).about(course.patient()).because(reason),
                db -> db.update(COURSE)
                        .setNull(COURSE.ENDED)
                        .set(COURSE.ENDED_BECAUSE, "")
                        .where(COURSE.ID.eq(course.id().value()))
                        .execute());
    }

    public Optional<Course> get(CourseId id) {
        return courses(COURSE.ID.eq(id.value())).stream().findFirst();
    }

    /// These courses; what is none is left out.
    public Map<CourseId, Course> all(Collection<CourseId> ids) {
        var found = new LinkedHashMap<CourseId, Course>();
        if (!ids.isEmpty()) {
            courses(COURSE.ID.in(ids.stream().map(CourseId::value).toList()))
                    .forEach(course -> found.put(course.id(), course));
        }
        return found;
    }

    /// Whose these courses are, of which regions and sides: no more is read of them.
    public Map<CourseId, CourseKey> keys(Collection<CourseId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : write.db().select(COURSE.ID, COURSE.PATIENT, COURSE.REGION, COURSE.SIDE).from(COURSE)
                        .where(COURSE.ID.in(ids.stream().map(CourseId::value).toList()))
                        .fetchMap(row -> new CourseId(row.value1()), CourseRows::key);
    }

    /// All courses of a patient: those that go on before the ended ones, the newest first.
    public List<Course> of(PatientId patient) {
        return courses(COURSE.PATIENT.eq(patient.value()));
    }

    /// All courses that have not ended.
    public List<Course> open() {
        return courses(COURSE.ENDED.isNull());
    }

    /// All courses of these patients, those that go on before the ended ones, the newest first; kept in mind for the
    /// next time. Who has none is left out.
    public Map<PatientId, List<Course>> known(Collection<PatientId> patients) {
        return looked.of(patients);
    }

    private Map<PatientId, List<Course>> read(Collection<PatientId> patients) {
        return courses(COURSE.PATIENT.in(patients.stream().map(PatientId::value).toList())).stream()
                .collect(Collectors.groupingBy(Course::patient));
    }

    private List<Course> courses(Condition which) {
        var rows = write.db()
                .selectFrom(COURSE)
                .where(which)
                .orderBy(COURSE.ENDED.desc().nullsFirst(), COURSE.OPENED.desc(), COURSE.ID)
                .fetch();
        var ids = rows.map(CourseRecord::getId);
        return CourseRows.read(rows, ConsentRows.of(write.db(), ids), CourseEndRows.last(write.db(), ids));
    }
}
