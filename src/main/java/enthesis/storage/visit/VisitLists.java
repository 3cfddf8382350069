package enthesis.storage.visit;

import static enthesis.storage.jooq.Tables.ADDENDUM;
import static enthesis.storage.jooq.Tables.AFTERCARE;
import static enthesis.storage.jooq.Tables.COURSE;
import static enthesis.storage.jooq.Tables.COURSE_END;
import static enthesis.storage.jooq.Tables.INJECTION;
import static enthesis.storage.jooq.Tables.SIGNED_NOTE;
import static enthesis.storage.jooq.Tables.VISIT;
import static enthesis.storage.jooq.Tables.VISIT_COURSE;
import static enthesis.storage.jooq.Tables.VISIT_VOID;

import enthesis.domain.course.GoingCourse;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.visit.Visit;
import enthesis.storage.trail.Remembered;
import enthesis.storage.trail.Trail;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// The lists that run over all patients: what is in progress, what was signed lately, which courses go on. No index
/// tells them, so all visits are looked at when a list is first asked for; after that only those of the patients in
/// whose charts the trail tells a change. Those of a large chart are kept in a file until the next start.
final class VisitLists {
    /// Longer lists of identities are no shortcut.
    private static final int MANY = 5_000;
    /// Lists that tell of fewer are read in no time.
    private static final int LARGE = 2_000;

    private final VisitRows rows;
    private final Optional<ListsFile> file;
    private final int large;
    private final Remembered<List<UUID>> open;
    private final Remembered<List<GoingCourse>> going;
    private final Lately<UUID> signed;
    private final Lately<CourseId> sessions;
    private boolean recalled;

    /// Kept in the file, if there is one.
    VisitLists(VisitRows rows, Optional<ListsFile> file) {
        this(rows, file, LARGE);
    }

    VisitLists(VisitRows rows, Optional<ListsFile> file, int large) {
        this.rows = rows;
        this.file = file;
        this.large = large;
        var write = rows.write();
        open = new Remembered<>(write, this::readOpen, VISIT, SIGNED_NOTE, VISIT_VOID);
        going = new Remembered<>(write, this::readGoing, COURSE, COURSE_END, VISIT, VISIT_COURSE, SIGNED_NOTE,
                VISIT_VOID, ADDENDUM, AFTERCARE, INJECTION);
        signed = new Lately<>(write, this::readSigned, VISIT, SIGNED_NOTE);
        sessions = new Lately<>(write, this::readSessions, VISIT, VISIT_COURSE, SIGNED_NOTE, VISIT_VOID, ADDENDUM,
                INJECTION);
    }

    private static Condition of(Optional<Collection<PatientId>> patients) {
        return patients.<Condition>map(some -> VISIT.PATIENT.in(ids(some))).orElseGet(DSL::noCondition);
    }

    private static List<UUID> ids(Collection<PatientId> patients) {
        return patients.stream().map(PatientId::value).toList();
    }

    /// Neither signed nor voided, the newest first.
    List<Visit> inProgress() {
        recall();
        var ids = open.now().values().stream().flatMap(List::stream).toList();
        return ids.isEmpty()
                ? List.of()
                : rows.all(VISIT.ID.in(ids).and(SIGNED_NOTE.VISIT.isNull()).and(VISIT_VOID.VISIT.isNull()));
    }

    private Map<PatientId, List<UUID>> readOpen(Optional<Collection<PatientId>> patients) {
        return new OpenVisits(rows.write().db()).of(patients.map(VisitLists::ids));
    }

    /// Signed since then, the newest first.
    List<Visit> signedSince(Instant moment) {
        recall();
        var ids = signed.since(moment).values().stream().flatMap(notes -> notes.keySet().stream()).toList();
        var since = SIGNED_NOTE.AT.ge(VisitRows.moment(moment));
        return ids.isEmpty() ? List.of() : rows.all(ids.size() > MANY ? since : since.and(VISIT.ID.in(ids)));
    }

    private Map<PatientId, Map<UUID, Instant>> readSigned(Optional<Collection<PatientId>> patients, Instant from) {
        var notes = new HashMap<PatientId, Map<UUID, Instant>>();
        rows.write().db().select(VISIT.PATIENT, SIGNED_NOTE.VISIT, SIGNED_NOTE.AT)
                .from(SIGNED_NOTE)
                .join(VISIT)
                .on(VISIT.ID.eq(SIGNED_NOTE.VISIT))
                .where(of(patients).and(SIGNED_NOTE.AT.ge(VisitRows.moment(from))))
                .forEach(row -> notes.computeIfAbsent(new PatientId(row.value1()), _ -> new HashMap<>())
                        .put(row.value2(), row.value3().toInstant()));
        return notes;
    }

    /// By patient, when the courses had their last session, of those that had it since then.
    Map<PatientId, Map<CourseId, Instant>> lastSessions(Instant since) {
        recall();
        return sessions.since(since);
    }

    private Map<PatientId, Map<CourseId, Instant>> readSessions(Optional<Collection<PatientId>> patients,
            Instant from) {
        return rows.lastSessions(of(patients), from);
    }

    /// All courses that go on, and their pace.
    List<GoingCourse> going() {
        recall();
        return going.now().values().stream().flatMap(List::stream).toList();
    }

    private Map<PatientId, List<GoingCourse>> readGoing(Optional<Collection<PatientId>> patients) {
        return new GoingCourses(rows.write().db(), zone()).of(patients.map(VisitLists::ids)).stream()
                .collect(Collectors.groupingBy(one -> one.course().patient()));
    }

    private ZoneId zone() {
        return rows.write().clock().getZone();
    }

    /// Once, what is in the file, if this chart goes on from it.
    private void recall() {
        if (!recalled) {
            recalled = true;
            file.flatMap(one -> one.read(zone())).filter(kept -> Trail.goesOnFrom(kept.end(), rows.write().db()))
                    .ifPresent(this::recall);
        }
    }

    private void recall(ListsFile.Kept kept) {
        kept.open().ifPresent(all -> open.recall(kept.end(), all));
        kept.going().ifPresent(all -> going.recall(kept.end(), all));
        kept.signed().ifPresent(all -> signed.recall(kept.end(), all));
        kept.sessions().ifPresent(all -> sessions.recall(kept.end(), all));
    }

    /// Writes down what was asked for of a large chart. Whatever keeps it from that is no harm, and must not keep the
    /// chart from being closed: the lists are read from the chart again.
    void keep() {
        try {
            var kept = new ListsFile.Kept(Trail.end(rows.write().db()), open.kept(), going.kept(), signed.kept(),
                    sessions.kept());
            if (kept.patients() >= large) {
                file.ifPresent(one -> one.write(kept, zone()));
            }
        } catch (RuntimeException _) {
            return;
        }
    }
}
