package enthesis.storage.intake;

import static enthesis.storage.jooq.Tables.BROUGHT;
import static enthesis.storage.jooq.Tables.INTAKE;
import static enthesis.storage.jooq.Tables.PATIENT_IDENTIFIER;

import enthesis.domain.entry.Choices;
import enthesis.domain.intake.Fact;
import enthesis.domain.intake.Identifier;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.storage.patient.Patients;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import enthesis.storage.trail.Write;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Writes an import piece by piece, each in a transaction of at most `Arrival.MOST_ROWS` rows. What is there already is
/// not written again: where nothing is new, there is no import. One at a time.
public final class Intakes {
    private final Write write;
    private final Patients patients;

    public Intakes(Write write) {
        this.write = write;
        patients = new Patients(write);
    }

    /// What a file was read as.
    public enum Source {
        FHIR, TABLE
    }

    /// An import on its way; no number until something of it is new. `charts` were opened, `facts` brought.
    public record Going(Source source, PersonId who, Optional<Integer> number, int charts, int facts) {
        public static Going begun(Source source, PersonId who) {
            return new Going(source, who, Optional.empty(), 0, 0);
        }
    }

    /// Writes what of these is new; nobody sees it yet.
    ///
    /// @throws enthesis.storage.trail.NotPermitted
    ///             if whoever imports may not
    /// @throws IllegalArgumentException
    ///             if they are more rows than a transaction may have
    public Going add(Going going, List<Arrival> arrivals) {
        if (arrivals.stream().mapToInt(Arrival::rows).sum() > Arrival.MOST_ROWS) {
            throw new IllegalArgumentException("too many rows for one transaction");
        }
        var fresh = fresh(arrivals);
        if (fresh.isEmpty()) {
            return going;
        }
        int number = going.number.orElseGet(this::next);
        write.run(act(going, number), db -> {
            if (going.number.isEmpty()) {
                begin(db, going, number);
            }
            fresh.forEach(one -> add(db, number, one));
        });
        int charts = (int) fresh.stream().filter(Arrival.Opened.class::isInstance).count();
        int facts = (int) fresh.stream().filter(Arrival.Said.class::isInstance).count();
        return new Going(going.source, going.who, Optional.of(number), going.charts + charts, going.facts + facts);
    }

    /// Shows everything at once, and adds to the charts that were there what they do not list of these; where nothing
    /// is new there is nothing to show.
    ///
    /// @throws TooManyAtOnce
    ///             if they are more than one transaction may have
    public Going finish(Going going, List<Arrival.Allergic> told) throws TooManyAtOnce {
        var fresh = told.stream().filter(one -> patients.lacks(one.patient(), one.told())).toList();
        if (fresh.stream().mapToInt(Arrival::rows).sum() > Arrival.MOST_ROWS - 2) {
            throw new TooManyAtOnce();
        }
        if (going.number.isEmpty() && fresh.isEmpty()) {
            return going;
        }
        int number = going.number.orElseGet(this::next);
        write.run(act(going, number), db -> {
            if (going.number.isEmpty()) {
                begin(db, going, number);
            }
            fresh.forEach(one -> Patients.add(db, one.patient(), one.told()));
            state(db, number, "whole");
        });
        return new Going(going.source, going.who, Optional.of(number), going.charts, going.facts + fresh.size());
    }

    /// Hears how many rows of an import are taken out again, of how many, and says whether to go on.
    @FunctionalInterface
    public interface Undone {
        boolean at(int rows, int of);
    }

    /// Takes out again what was written of an import that is not whole.
    ///
    /// @return whether there was one
    public boolean undo(PersonId who) {
        return new Undoing(write, (_, _) -> true).done(who) != Undoing.Came.TO_NOTHING;
    }

    /// The same, told after each transaction and before the first; where it is not to go on, the rest of the rows
    /// stays, seen by nobody, until it is asked for again.
    ///
    /// @return whether nothing is left to be taken out
    public boolean undo(PersonId who, Undone undone) {
        return new Undoing(write, undone).done(who) != Undoing.Came.TO_A_REST;
    }

    private static Act act(Going going, int number) {
        return Act.of(What.IMPORTED, going.who).because(Integer.toString(number));
    }

    private int next() {
        if (write.db().fetchExists(INTAKE, INTAKE.STATE.eq("open"))) {
            throw new IllegalStateException("another import is on its way");
        }
        var last = write.db().select(DSL.max(INTAKE.NUMBER)).from(INTAKE).fetchSingle().value1();
        return last == null ? 1 : last + 1;
    }

    private void begin(DSLContext db, Going going, int number) {
        db.newRecord(INTAKE).setNumber(number).setSource(Choices.text(going.source)).setState("open")
                .setBy(going.who.value())
                .setBegun(write.clock().instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC)).insert();
    }

    static void state(DSLContext db, int number, String state) {
        db.update(INTAKE).set(INTAKE.STATE, state).where(INTAKE.NUMBER.eq(number)).execute();
    }

    private static void add(DSLContext db, int number, Arrival arrival) {
        switch (arrival) {
            case Arrival.Opened(var patient, var numbers) -> {
                Patients.open(db, patient, number);
                numbers(db, patient.id(), number, numbers);
            }
            case Arrival.Numbered(var patient, var numbers) -> numbers(db, patient, number, numbers);
            case Arrival.Said(var patient, var fact) -> said(db, patient, number, fact);
            case Arrival.Allergic _ -> throw new IllegalArgumentException("comes last");
        }
    }

    private static void numbers(DSLContext db, PatientId patient, int number, List<Identifier> numbers) {
        for (var one : numbers) {
            db.newRecord(PATIENT_IDENTIFIER).setId(UUID.randomUUID()).setPatient(patient.value()).setIntake(number)
                    .setSystem(one.system()).setCalled(one.value()).insert();
        }
    }

    private static void said(DSLContext db, PatientId patient, int number, Fact fact) {
        db.newRecord(BROUGHT).setId(UUID.randomUUID()).setPatient(patient.value()).setIntake(number)
                .setKind(Choices.text(fact.kind())).setWords(fact.words()).setCodeSystem(fact.system())
                .setCode(fact.code()).setSince(fact.since()).setUntil(fact.until()).setReading(fact.reading())
                .setStatus(fact.status()).setSource(fact.source()).insert();
    }

    /// What of these is not in the chart; also each once.
    private List<Arrival> fresh(List<Arrival> arrivals) {
        var about = new HashSet<UUID>();
        arrivals.forEach(one -> whose(one).ifPresent(id -> about.add(id.value())));
        var there = about.isEmpty() ? new HashSet<String>() : there(about);
        var fresh = new ArrayList<Arrival>();
        for (var one : arrivals) {
            switch (one) {
                case Arrival.Opened _,Arrival.Allergic _ -> fresh.add(one);
                case Arrival.Said said -> {
                    if (there.add(key(said.patient().value(), Choices.text(said.fact().kind()),
                            said.fact().source()))) {
                        fresh.add(said);
                    }
                }
                case Arrival.Numbered numbered -> {
                    var left = numbered.numbers().stream().filter(number -> there
                            .add(key(numbered.patient().value(), number.system(), number.value()))).toList();
                    if (!left.isEmpty()) {
                        fresh.add(new Arrival.Numbered(numbered.patient(), left));
                    }
                }
            }
        }
        return fresh;
    }

    private static Optional<PatientId> whose(Arrival arrival) {
        return switch (arrival) {
            case Arrival.Opened _,Arrival.Allergic _ -> Optional.empty();
            case Arrival.Numbered one -> Optional.of(one.patient());
            case Arrival.Said one -> Optional.of(one.patient());
        };
    }

    private Set<String> there(Set<UUID> about) {
        var there = new HashSet<String>();
        write.db().select(BROUGHT.PATIENT, BROUGHT.KIND, BROUGHT.SOURCE).from(BROUGHT).where(BROUGHT.PATIENT.in(about))
                .forEach(row -> there.add(key(row.value1(), row.value2(), row.value3())));
        write.db().select(PATIENT_IDENTIFIER.PATIENT, PATIENT_IDENTIFIER.SYSTEM, PATIENT_IDENTIFIER.CALLED)
                .from(PATIENT_IDENTIFIER).where(PATIENT_IDENTIFIER.PATIENT.in(about))
                .forEach(row -> there.add(key(row.value1(), row.value2(), row.value3())));
        return there;
    }

    private static String key(UUID patient, String one, String other) {
        return patient + "\n" + one + "\n" + other;
    }
}
