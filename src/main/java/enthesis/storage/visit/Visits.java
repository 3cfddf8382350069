package enthesis.storage.visit;

import static enthesis.storage.jooq.Tables.INJECTION;
import static enthesis.storage.jooq.Tables.SIGNED_NOTE;
import static enthesis.storage.jooq.Tables.VISIT;
import static enthesis.storage.jooq.Tables.VISIT_COURSE;
import static enthesis.storage.jooq.Tables.VISIT_VOID;

import enthesis.domain.course.GoingCourse;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Level;
import enthesis.domain.map.past.PastSession;
import enthesis.domain.patient.Person;
import enthesis.domain.people.Right;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.EarlierSession;
import enthesis.domain.visit.Reading;
import enthesis.domain.visit.Visit;
import enthesis.storage.course.Courses;
import enthesis.storage.seen.SeenFile;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import enthesis.storage.trail.Write;
import enthesis.storage.visit.fact.FactRows;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The visits of the patients. A visit is begun, kept as often as its sheet changes, and then signed (`Notes`) or, with
/// a reason, voided; after that nothing of it changes.
public final class Visits {
    private final Write write;
    private final VisitRows rows;
    private final VisitLists lists;

    public Visits(Write write, Courses courses) {
        this(write, courses, Optional.empty());
    }

    /// With a file for the lists of a large chart.
    public Visits(Write write, Courses courses, SeenFile file) {
        this(write, courses, Optional.of(new ListsFile(file)));
    }

    private Visits(Write write, Courses courses, Optional<ListsFile> file) {
        this.write = write;
        this.rows = new VisitRows(write, courses);
        this.lists = new VisitLists(rows, file);
    }

    /// Begins a visit that serves these courses, in this order. It is performed now, until its sheet says otherwise.
    public Visit begin(PatientId patient, List<CourseId> courses, PersonId who) {
        var id = VisitId.fresh();
        var now = VisitRows.moment(write.clock().instant());
        write.run(Act.of(What.BEGAN_VISIT, who).about(patient), db -> {
            db.newRecord(VISIT)
                    .setId(id.value())
                    .setPatient(patient.value())
                    .setPerformed(now)
                    .setEntered(now)
                    .setBegunBy(who.value())
                    .insert();
            for (int at = 0; at < courses.size(); at++) {
                serve(db, id, courses.get(at), at + 1);
            }
        });
        return find(id).orElseThrow();
    }

    private static void serve(DSLContext db, VisitId visit, CourseId course, int place) {
        db.newRecord(VISIT_COURSE)
                .setVisit(visit.value())
                .setCourse(course.value())
                .setPlace(place)
                .insert();
    }

    public Optional<Visit> find(VisitId id) {
        return rows.all(VISIT.ID.eq(id.value())).stream().findFirst();
    }

    /// Who began it.
    public PersonId begunBy(VisitId id) {
        return new PersonId(write.db().select(VISIT.BEGUN_BY).from(VISIT).where(VISIT.ID.eq(id.value()))
                .fetchSingle(VISIT.BEGUN_BY));
    }

    /// Neither signed nor voided, the newest first.
    public List<Visit> inProgress() {
        return lists.inProgress();
    }

    /// Signed since then, the newest first.
    public List<Visit> signedSince(Instant moment) {
        return lists.signedSince(moment);
    }

    /// All visits of a patient, voided ones too, the newest first.
    public List<Visit> of(PatientId patient) {
        return rows.all(VISIT.PATIENT.eq(patient.value()));
    }

    /// The signed visits that were sessions of a course, the newest first.
    public List<Visit> sessions(CourseId course) {
        var served = DSL.select(VISIT_COURSE.VISIT).from(VISIT_COURSE)
                .where(VISIT_COURSE.COURSE.eq(course.value()));
        return rows.all(VISIT.ID.in(served).and(SIGNED_NOTE.VISIT.isNotNull())
                .and(VisitRows.counts(INJECTION.COURSE.eq(course.value()))));
    }

    /// Which of these visits were sessions of which courses: signed ones that count.
    public Set<Sitting> sittings(Collection<VisitId> visits) {
        return Sitting.of(write.db(), visits);
    }

    /// What was given in these visits; one without a point that was given is left out.
    public Map<VisitId, Given> given(Collection<VisitId> visits) {
        return Given.in(write.db(), visits);
    }

    /// All courses that go on, and their pace.
    public List<GoingCourse> going() {
        return lists.going();
    }

    /// Writes down the lists of a large chart that were asked for, for the next start.
    public void keepLists() {
        lists.keep();
    }

    /// The day that was agreed for the next session of a course, where one was.
    public Optional<LocalDate> booked(CourseId course) {
        return Booked.next(write.db(), course);
    }

    /// By patient, when the courses had their last session, of those that had it since then.
    public Map<PatientId, Map<CourseId, Instant>> lastSessions(Instant since) {
        return lists.lastSessions(since);
    }

    /// When patients were last seen, for those who were: visits that are neither voided nor entered in error; and
    /// whether one is in progress.
    public Map<PatientId, LastSeen> lastSeen(Collection<PatientId> patients) {
        return rows.lastSeen(patients);
    }

    /// The patient's other visits that count as sessions.
    public List<EarlierSession> besides(Visit visit) {
        return VisitRows.besides(write.db(), visit);
    }

    /// The signed sessions before a visit, of its patient and in the `linked` charts, with the points given or skipped
    /// in them, the newest first; days are those of `zone`. What the visit itself was told of pain is not in them.
    public List<PastSession> injected(Visit before, List<Person> linked, ZoneId zone) {
        return new Injected(rows, before, linked, zone).sessions();
    }

    /// Everything typed in a visit, as it was last kept.
    public Sheet sheet(VisitId id) {
        return Entries.read(write.db(), id);
    }

    /// Keeps the sheet of a reading, the facts it says, and when it says the visit was performed, in one write; nothing
    /// when no text has changed.
    ///
    /// @throws enthesis.storage.trail.NotPermitted
    ///             if a STOP is answered by somebody who does not decide on it
    /// @throws enthesis.storage.trail.ChartFault
    ///             if the visit is signed or voided
    public void keep(Reading reading, PersonId who) {
        var visit = reading.about().visit();
        var changes = reading.sheet().changesSince(sheet(visit.id()));
        if (!changes.isEmpty()) {
            if (answersStop(reading, changes)) {
                write.require(Right.ANSWER_STOP, who);
            }
            var at = write.clock().instant();
            write.run(Act.of(What.KEPT, who).about(visit.patient()), db -> {
                Entries.put(db, visit.id(), changes, who, at);
                FactRows.settle(db, reading);
                VisitRows.performed(db, visit);
            });
        }
    }

    /// Whether somebody has gone on past a STOP with a reason, or changed one.
    private static boolean answersStop(Reading reading, Map<Field, String> changes) {
        return reading.findings().stream().filter(finding -> finding.level() == Level.STOP)
                .anyMatch(stop -> !changes.getOrDefault(stop.answer(), "").isBlank());
    }

    /// Voids an open visit: it stays readable and is left out of everything counted.
    public void voidOpen(Visit visit, String reason, PersonId who) {
        write.run(
                Act.of(What.VOIDED, who).about(visit.patient()).because(reason),
                db -> db.newRecord(VISIT_VOID)
                        .setVisit(visit.id().value())
                        .setReason(reason)
                        .setVoidedBy(who.value())
                        .setAt(VisitRows.moment(write.clock().instant()))
                        .insert());
    }

    /// Every measurement of a patient's visits that are not voided, the oldest first.
    public List<Measured> measurements(PatientId patient) {
        return Measurements.of(write.db(), patient);
    }

    /// Every pain score of a patient's visits that count, each with its course, the oldest first.
    public List<Told> pains(PatientId patient) {
        return Pains.of(write.db(), patient);
    }

    /// Every pain score of these visits, of those that count.
    public List<Told> pains(Collection<VisitId> visits) {
        return visits.isEmpty()
                ? List.of()
                : Pains.of(write.db(), VISIT.ID.in(visits.stream().map(VisitId::value).toList()));
    }
}
