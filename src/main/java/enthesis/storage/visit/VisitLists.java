package enthesis.storage.visit;

import static enthesis.storage.jooq.Tables.ADDENDUM;
import static enthesis.storage.jooq.Tables.AFTERCARE;
import static enthesis.storage.jooq.Tables.CONSENT;
import static enthesis.storage.jooq.Tables.CONSENT_ITEM;
import static enthesis.storage.jooq.Tables.CONSENT_STROKE;
import static enthesis.storage.jooq.Tables.CONSENT_TAKEN;
import static enthesis.storage.jooq.Tables.CONSENT_WITHDRAWN;
import static enthesis.storage.jooq.Tables.COURSE;
import static enthesis.storage.jooq.Tables.COURSE_END;
import static enthesis.storage.jooq.Tables.INJECTION;
import static enthesis.storage.jooq.Tables.PAIN;
import static enthesis.storage.jooq.Tables.SIGNED_NOTE;
import static enthesis.storage.jooq.Tables.VISIT;
import static enthesis.storage.jooq.Tables.VISIT_COURSE;
import static enthesis.storage.jooq.Tables.VISIT_VOID;

import enthesis.domain.course.CourseSummary;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.visit.Visit;
import enthesis.storage.trail.Remembered;
import java.time.Duration;
import java.time.Instant;
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
/// whose charts the trail tells a change.
final class VisitLists {
    /// So much further back than it was asked for, lest it be read anew each day.
    private static final Duration SPARE = Duration.ofDays(30);
    /// Longer lists of identities are no shortcut.
    private static final int MANY = 5_000;

    private final VisitRows rows;
    private final Remembered<List<UUID>> open;
    private final Remembered<List<CourseSummary>> standing;
    private Since<UUID> signed = new Since<>(Instant.MAX, Optional.empty());
    private Since<CourseId> sessions = new Since<>(Instant.MAX, Optional.empty());

    /// What happened to something of each patient since `from`; nothing is known of before.
    private record Since<T>(Instant from, Optional<Remembered<Map<T, Instant>>> known) {

        private boolean covers(Instant moment) {
            return !moment.isBefore(from);
        }

        private Map<PatientId, Map<T, Instant>> now() {
            return known.map(Remembered::now).orElse(Map.of());
        }
    }

    VisitLists(VisitRows rows) {
        this.rows = rows;
        open = new Remembered<>(rows.write(), this::readOpen, VISIT, SIGNED_NOTE, VISIT_VOID);
        standing = new Remembered<>(rows.write(), this::readStanding, COURSE, COURSE_END, CONSENT, CONSENT_TAKEN,
                CONSENT_ITEM, CONSENT_STROKE, CONSENT_WITHDRAWN, VISIT, VISIT_COURSE, SIGNED_NOTE, VISIT_VOID, ADDENDUM,
                AFTERCARE, PAIN, INJECTION);
    }

    private static Condition of(Optional<Collection<PatientId>> patients) {
        return patients.<Condition>map(some -> VISIT.PATIENT.in(ids(some))).orElseGet(DSL::noCondition);
    }

    private static List<UUID> ids(Collection<PatientId> patients) {
        return patients.stream().map(PatientId::value).toList();
    }

    /// Neither signed nor voided, the newest first.
    List<Visit> inProgress() {
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
        if (!signed.covers(moment)) {
            var from = moment.minus(SPARE);
            signed = new Since<>(from, Optional.of(new Remembered<>(rows.write(),
                    patients -> readSigned(patients, from), VISIT, SIGNED_NOTE)));
        }
        var ids = signed.now().values().stream().flatMap(notes -> notes.entrySet().stream())
                .filter(note -> !note.getValue().isBefore(moment)).map(Map.Entry::getKey).toList();
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
        if (!sessions.covers(since)) {
            var from = since.minus(SPARE);
            sessions = new Since<>(from, Optional.of(new Remembered<>(rows.write(),
                    patients -> rows.lastSessions(of(patients), from), VISIT, VISIT_COURSE, SIGNED_NOTE, VISIT_VOID,
                    ADDENDUM, INJECTION)));
        }
        var last = new HashMap<PatientId, Map<CourseId, Instant>>();
        sessions.now().forEach((patient, courses) -> {
            var lately = courses.entrySet().stream().filter(one -> !one.getValue().isBefore(since))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            if (!lately.isEmpty()) {
                last.put(patient, lately);
            }
        });
        return last;
    }

    /// Where all courses that go on stand.
    List<CourseSummary> standing() {
        return standing.now().values().stream().flatMap(List::stream).toList();
    }

    private Map<PatientId, List<CourseSummary>> readStanding(Optional<Collection<PatientId>> patients) {
        var courses = patients.map(rows.courses()::open).orElseGet(rows.courses()::open);
        var read = OpenCourses.read(rows.write().db(), courses, rows.write().clock().getZone());
        return courses.stream().map(read::of)
                .collect(Collectors.groupingBy(one -> one.course().patient()));
    }
}
