package enthesis.storage.course;

import static enthesis.storage.jooq.Tables.COURSE;

import enthesis.domain.consent.Consent;
import enthesis.domain.course.Course;
import enthesis.domain.entry.Choices;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.storage.consent.ConsentRows;
import enthesis.storage.jooq.tables.records.CourseRecord;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import enthesis.storage.trail.Write;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;

/// The courses of the patients. Patient, region and side of a course never change; its plan may. Consents come with
/// them as they were taken.
public final class Courses {
    private final Write write;

    public Courses(Write write) {
        this.write = write;
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

    /// All courses of a patient: those that go on before the ended ones, the newest first.
    public List<Course> of(PatientId patient) {
        return courses(COURSE.PATIENT.eq(patient.value()));
    }

    /// All courses that have not ended.
    public List<Course> open() {
        return courses(COURSE.ENDED.isNull());
    }

    /// For each of these patients who has one, the course that goes on or, if none does, the newest.
    public Map<PatientId, Course> latest(Collection<PatientId> patients) {
        var latest = new LinkedHashMap<PatientId, Course>();
        var ids = patients.stream().map(PatientId::value).toList();
        if (!ids.isEmpty()) {
            courses(COURSE.PATIENT.in(ids)).forEach(course -> latest.putIfAbsent(course.patient(), course));
        }
        return latest;
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
