package enthesis.storage.patient;

import static enthesis.storage.jooq.Tables.PATIENT;
import static enthesis.storage.jooq.Tables.VISIT;

import enthesis.domain.patient.Alert;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Weighed;
import enthesis.domain.patient.find.Duplicates;
import enthesis.domain.patient.find.Likeness;
import enthesis.domain.patient.find.PatientQuery;
import enthesis.domain.patient.find.PatientSearch;
import enthesis.domain.patient.find.Ranking;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.domain.value.VisitId;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.Looked;
import enthesis.storage.trail.What;
import enthesis.storage.trail.Write;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The people whose charts these are. Nobody is ever removed; what an edit replaces stays in the trail.
public final class Patients {
    private final Write write;
    private final Looked<Person> looked;
    private final Ranking ranking = new Ranking();
    private Finder finder;
    private long turns = -1;

    public Patients(Write write) {
        this.write = write;
        looked = new Looked<>(write, this::read, PATIENT);
        finder = finder(new Shown(0));
    }

    /// Opens a chart. A weight is never entered here: it comes from the visits.
    ///
    /// @throws enthesis.storage.trail.ChartFault
    ///             if the chart number is taken
    public void register(Patient patient, PersonId who) {
        write.run(Act.of(What.REGISTERED, who).about(patient.id()), db -> {
            PatientRows.insert(db, patient);
            PatientWords.write(db, patient.person());
        });
    }

    /// Opens a chart within a write of an import, whose number it bears.
    public static void open(DSLContext db, Patient patient, int intake) {
        PatientRows.insert(db, patient, intake);
        PatientWords.write(db, patient.person());
    }

    /// Replaces what is known of a person, row by row and only where it differs. A listed allergy leaves the chart for
    /// a reason only.
    ///
    /// @throws IllegalArgumentException
    ///             if one would leave it without
    public void edit(Patient patient, String reason, PersonId who) {
        var before = get(patient.id()).orElseThrow();
        if (reason.isBlank() && !before.allergies().without(patient.allergies()).isEmpty()) {
            throw new IllegalArgumentException("a listed allergy is taken off without a reason");
        }
        write.run(Act.of(What.EDITED, who).about(patient.id()).because(reason), db -> change(db, before, patient));
    }

    /// The allergies as asked at check-in, which never takes a listed one away.
    public void allergies(PatientId id, Allergies allergies, PersonId who) {
        var now = get(id).orElseThrow();
        edit(new Patient(now.person(), allergies, now.alerts(), now.weighed()), "", who);
    }

    /// Whether any of these allergies is not, or not so gravely, listed in a chart.
    public boolean lacks(PatientId id, Allergies told) {
        var now = get(id).orElseThrow().allergies();
        return !told.known().isEmpty() && !now.and(told).equals(now);
    }

    /// Adds allergies to a chart within a write of an import; never takes one away.
    public static void add(DSLContext db, PatientId id, Allergies told) {
        var now = PatientRows.read(db, id, Weighed.NEVER, ZoneOffset.UTC).orElseThrow();
        PatientRows.allergies(db, new Patient(now.person(), now.allergies().and(told), now.alerts(), now.weighed()));
    }

    public void alerts(PatientId id, List<Alert> alerts, PersonId who) {
        var now = get(id).orElseThrow();
        edit(new Patient(now.person(), now.allergies(), alerts, now.weighed()), "", who);
    }

    private static void change(DSLContext db, Patient before, Patient after) {
        if (!before.person().equals(after.person())) {
            PatientRows.update(db, after.person());
            PatientWords.replace(db, after.person());
        }
        if (!before.allergies().equals(after.allergies())) {
            PatientRows.allergies(db, after);
        }
        if (!before.alerts().equals(after.alerts())) {
            PatientRows.replaceAlerts(db, after);
        }
    }

    public Optional<Patient> get(PatientId id) {
        return get(id, DSL.noCondition());
    }

    /// The person as known apart from a visit: what was measured in it is not on record yet.
    public Optional<Patient> besides(VisitId visit, PatientId id) {
        return get(id, VISIT.ID.ne(visit.value()));
    }

    private Optional<Patient> get(PatientId id, Condition visits) {
        var weighed = new LastWeight(write.db(), write.clock().getZone()).of(id, visits);
        return PatientRows.read(write.db(), id, weighed, write.clock().getZone());
    }

    /// Of these, those who are shown.
    public static Map<PatientId, Person> people(DSLContext db, Collection<UUID> ids) {
        return db.selectFrom(PATIENT).where(PATIENT.ID.in(ids)).and(Shown.charts(db))
                .fetchMap(row -> new PatientId(row.getId()), PatientRows::person);
    }

    /// The people a query fits, the best first, at most `PatientSearch.LIMIT`.
    public List<PatientSearch.Hit> find(PatientQuery query) {
        return ranking.rank(finder().candidates(query), query);
    }

    /// Whether something is being imported changes in a write only.
    private Finder finder() {
        if (turns != write.turns()) {
            turns = write.turns();
            var now = Shown.now(write.db());
            if (!now.equals(finder.shown())) {
                finder = finder(now);
            }
        }
        return finder;
    }

    private Finder finder(Shown shown) {
        return new Finder(write.db(), shown, new Questions(write.db(), shown));
    }

    /// The charts that may be this person's, the surest first; the chart `but` is not compared with itself.
    public List<Likeness> alike(Duplicates.Known person, Optional<PatientId> but) {
        var others = finder().alike(person);
        return Duplicates.of(person, others.stream().filter(p -> !but.equals(Optional.of(p.id()))).toList());
    }

    /// Who these are, kept in mind for the next time; nothing of what is known besides.
    public Map<PatientId, Person> persons(Collection<PatientId> ids) {
        return looked.of(ids);
    }

    private Map<PatientId, Person> read(Collection<PatientId> ids) {
        var persons = new HashMap<PatientId, Person>();
        PatientNames.of(write.db(), ids.stream().map(PatientId::value).collect(Collectors.toSet())).values()
                .forEach(person -> persons.put(person.id(), person));
        return persons;
    }

    public Optional<Person> numbered(ChartNumber number) {
        return write.db()
                .selectFrom(PATIENT)
                .where(PATIENT.NUMBER.eq(number.value()))
                .fetchOptional(PatientRows::person);
    }

    /// The number proposed to the next chart.
    public ChartNumber nextNumber() {
        return ChartNumber.after(
                write.db().select(PATIENT.NUMBER).from(PATIENT).fetch(row -> new ChartNumber(row.value1())));
    }
}
