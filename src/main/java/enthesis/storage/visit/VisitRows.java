package enthesis.storage.visit;

import static enthesis.storage.jooq.Tables.ADDENDUM;
import static enthesis.storage.jooq.Tables.INJECTION;
import static enthesis.storage.jooq.Tables.SIGNED_NOTE;
import static enthesis.storage.jooq.Tables.VISIT;
import static enthesis.storage.jooq.Tables.VISIT_COURSE;
import static enthesis.storage.jooq.Tables.VISIT_VOID;

import enthesis.domain.entry.Choices;
import enthesis.domain.map.Point;
import enthesis.domain.note.Addendum;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.EarlierSession;
import enthesis.domain.visit.Ending;
import enthesis.domain.visit.Visit;
import enthesis.storage.course.Courses;
import enthesis.storage.trail.Write;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// Between visits and their rows. A visit's state is no column: it is open until there is a signed note or a void.
record VisitRows(Write write, Courses courses) {
    private static final String IN_ERROR = Choices.text(Addendum.Kind.ENTERED_IN_ERROR);

    List<Visit> all(Condition which) {
        var found = write.db()
                .select(VISIT.fields())
                .select(SIGNED_NOTE.VISIT, VISIT_VOID.VISIT)
                .from(VISIT)
                .leftJoin(SIGNED_NOTE)
                .on(SIGNED_NOTE.VISIT.eq(VISIT.ID))
                .leftJoin(VISIT_VOID)
                .on(VISIT_VOID.VISIT.eq(VISIT.ID))
                .where(which)
                .orderBy(VISIT.PERFORMED.desc(), VISIT.ENTERED.desc(), VISIT.ID)
                .fetch();
        var attendance = Attendance.of(write.db(), courses, found.map(row -> row.get(VISIT.ID)));
        return found.map(row -> visit(row, attendance));
    }

    private static Visit visit(Record row, Attendance attendance) {
        var moment = new Attendance.Moment(row.get(VISIT.PERFORMED), row.get(VISIT.ENTERED), row.get(VISIT.ID));
        return new Visit(
                new VisitId(moment.visit()),
                new PatientId(row.get(VISIT.PATIENT)),
                attendance.of(moment),
                moment.performed().toInstant(),
                moment.entered().toInstant(),
                state(row));
    }

    private static Visit.State state(Record row) {
        if (row.get(SIGNED_NOTE.VISIT) != null) {
            return Visit.State.SIGNED;
        }
        return row.get(VISIT_VOID.VISIT) == null ? Visit.State.OPEN : Visit.State.VOIDED;
    }

    /// Performed and signed since then: a note is signed after its session, and when it was is what an index tells.
    Map<PatientId, Map<CourseId, Instant>> lastSessions(Condition which, Instant since) {
        var last = DSL.max(VISIT.PERFORMED);
        var sessions = new HashMap<PatientId, Map<CourseId, Instant>>();
        write.db()
                .select(VISIT.PATIENT, VISIT_COURSE.COURSE, last)
                .from(VISIT_COURSE)
                .join(VISIT)
                .on(VISIT.ID.eq(VISIT_COURSE.VISIT))
                .join(SIGNED_NOTE)
                .on(SIGNED_NOTE.VISIT.eq(VISIT.ID))
                .leftJoin(VISIT_VOID)
                .on(VISIT_VOID.VISIT.eq(VISIT.ID))
                .where(which.and(countsForCourse()).and(VISIT.PERFORMED.ge(moment(since)))
                        .and(SIGNED_NOTE.AT.ge(moment(since))))
                .groupBy(VISIT.PATIENT, VISIT_COURSE.COURSE)
                .forEach(row -> sessions.computeIfAbsent(new PatientId(row.value1()), _ -> new HashMap<>())
                        .put(new CourseId(row.value2()), row.value3().toInstant()));
        return sessions;
    }

    Map<PatientId, LastSeen> lastSeen(Collection<PatientId> patients) {
        var last = DSL.max(VISIT.PERFORMED);
        var open = DSL.count().filterWhere(SIGNED_NOTE.VISIT.isNull());
        return write.db()
                .select(VISIT.PATIENT, last, open)
                .from(VISIT)
                .leftJoin(SIGNED_NOTE)
                .on(SIGNED_NOTE.VISIT.eq(VISIT.ID))
                .leftJoin(VISIT_VOID)
                .on(VISIT_VOID.VISIT.eq(VISIT.ID))
                .where(VISIT.PATIENT.in(patients.stream().map(PatientId::value).toList()))
                .and(VISIT_VOID.VISIT.isNull())
                .and(DSL.not(inError(VISIT.ID)))
                .groupBy(VISIT.PATIENT)
                .fetchMap(row -> new PatientId(row.get(VISIT.PATIENT)),
                        row -> new LastSeen(row.get(last).toInstant(), row.get(open) > 0));
    }

    /// The other visits of the patient that count, whenever they were performed.
    static List<EarlierSession> besides(DSLContext db, Visit visit) {
        var courses = new LinkedHashMap<Instant, Set<CourseId>>();
        db.select(VISIT.PERFORMED, VISIT_COURSE.COURSE)
                .from(VISIT)
                .join(VISIT_COURSE)
                .on(VISIT_COURSE.VISIT.eq(VISIT.ID))
                .leftJoin(VISIT_VOID)
                .on(VISIT_VOID.VISIT.eq(VISIT.ID))
                .leftJoin(SIGNED_NOTE)
                .on(SIGNED_NOTE.VISIT.eq(VISIT.ID))
                .where(VISIT.PATIENT.eq(visit.patient().value()))
                .and(VISIT.ID.ne(visit.id().value()))
                .and(countsForCourse())
                .forEach(row -> courses.computeIfAbsent(row.value1().toInstant(), _ -> new HashSet<>())
                        .add(new CourseId(row.value2())));
        return courses.entrySet().stream().map(one -> new EarlierSession(one.getKey(), one.getValue())).toList();
    }

    /// Not voided, not marked as entered in error, and not ended before any injection: what was stopped has at least
    /// one point that was given, `where` it counts.
    static Condition counts(Condition where) {
        var given = DSL.exists(DSL.selectOne().from(INJECTION).where(INJECTION.VISIT.eq(SIGNED_NOTE.VISIT))
                .and(INJECTION.STATE.eq(Choices.text(Point.State.GIVEN))).and(where));
        var injected = SIGNED_NOTE.ENDING.eq(Choices.text(Ending.INJECTED))
                .or(SIGNED_NOTE.ENDING.eq(Choices.text(Ending.STOPPED)).and(given));
        return VISIT_VOID.VISIT.isNull()
                .and(SIGNED_NOTE.VISIT.isNull().or(injected.and(DSL.not(inError(SIGNED_NOTE.VISIT)))));
    }

    /// Counts for the course that it is joined with.
    static Condition countsForCourse() {
        return counts(INJECTION.COURSE.eq(VISIT_COURSE.COURSE));
    }

    /// The note of this visit was marked as entered in error: it is left out of everything counted and measured.
    static Condition inError(Field<UUID> visit) {
        return DSL.exists(DSL.selectOne().from(ADDENDUM).where(ADDENDUM.VISIT.eq(visit))
                .and(ADDENDUM.KIND.eq(IN_ERROR)));
    }

    /// Lets the row say when the visit was performed; a row that says so already is not touched.
    static void performed(DSLContext db, Visit visit) {
        var at = moment(visit.performed());
        db.update(VISIT).set(VISIT.PERFORMED, at).where(VISIT.ID.eq(visit.id().value())).and(VISIT.PERFORMED.ne(at))
                .execute();
    }

    static OffsetDateTime moment(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
