package enthesis.storage.intake;

import static enthesis.storage.chart.TestChart.OWNER;
import static enthesis.storage.jooq.Tables.BROUGHT;
import static enthesis.storage.jooq.Tables.INTAKE;
import static enthesis.storage.jooq.Tables.PATIENT;
import static enthesis.storage.jooq.Tables.PATIENT_ALLERGY;
import static enthesis.storage.jooq.Tables.PATIENT_IDENTIFIER;
import static enthesis.storage.jooq.Tables.PATIENT_WORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.intake.Fact;
import enthesis.domain.intake.Identifier;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Severity;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.Weighed;
import enthesis.domain.value.PatientId;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.intake.Intakes.Going;
import enthesis.storage.intake.Intakes.Source;
import enthesis.storage.patient.Patients;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.ChartFault;
import enthesis.storage.trail.What;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rows of an import in the chart: pending, shown, or taken out again; and nothing else is ever taken out.
class IntakesTest {
    private static final LocalDate DAY = LocalDate.of(2020, 2, 3);

    private Chart chart;
    private Intakes intakes;

    @BeforeEach
    void opens(@TempDir Path folder) {
        chart = TestChart.create(folder);
        intakes = new Intakes(chart.write());
    }

    @AfterEach
    void closes() {
        chart.close();
    }

    private static Patient patient(int number) {
        return new Patient(new Person(new PatientId(new UUID(1, number)), new ChartNumber("%06d".formatted(number)),
                "Brekke", "Olav", LocalDate.of(1970, 5, 17), Sex.MALE, "0171 555 " + number),
                new Allergies.Listed(List.of(new Allergy("Latex", Severity.SEVERE, "")), DAY), List.of(),
                Weighed.NEVER);
    }

    private static Arrival.Opened opened(int number) {
        return new Arrival.Opened(patient(number), List.of(new Identifier("urn:x", "n" + number)));
    }

    private static Arrival.Said said(int number, String words) {
        return new Arrival.Said(new PatientId(new UUID(1, number)),
                new Fact(Fact.Kind.CONDITION, words, "", "", "2020", "", "", "active"));
    }

    private Going begun() {
        var going = intakes.add(Going.begun(Source.FHIR, OWNER.id()), List.of(opened(1), opened(2)));
        return intakes.add(going, List.of(said(1, "gout"), said(1, "gout"), said(2, "gout")));
    }

    private List<Integer> rows() {
        return Stream.<Table<?>>of(PATIENT, PATIENT_WORD, PATIENT_ALLERGY, PATIENT_IDENTIFIER, BROUGHT)
                .map(table -> chart.write().db().fetchCount(table)).toList();
    }

    @Test
    void whatIsUndoneLeavesNoRowButTheTrailOfBoth() {
        var before = rows();
        begun();
        assertThat(rows()).isEqualTo(List.of(2, 14, 2, 2, 2));
        assertThat(intakes.undo(OWNER.id())).isTrue();
        assertThat(rows()).isEqualTo(before);
        assertThat(intakes.undo(OWNER.id())).as("there is none any more").isFalse();
        assertThat(chart.trail().of(patient(1).id())).extracting(entry -> entry.act().what())
                .contains(What.IMPORTED, What.IMPORT_UNDONE);
        assertThat(chart.write().db().select(INTAKE.STATE).from(INTAKE).fetch(INTAKE.STATE)).containsExactly("undone");
        assertThat(begun().number()).as("the next").contains(2);
    }

    /// Who waits for it hears how far it is, and may stop it: the rest goes out the next time.
    @Test
    void anUndoingIsToldAndGoesOnWhereItWasStopped() {
        var before = rows();
        begun();
        var told = new ArrayList<String>();
        assertThat(intakes.undo(OWNER.id(), (rows, of) -> {
            told.add(rows + " of " + of);
            return rows < 4;
        })).isFalse();
        assertThat(rows()).isEqualTo(List.of(2, 14, 2, 0, 0));
        assertThat(intakes.undo(OWNER.id(), (rows, of) -> told.add(rows + " of " + of))).isTrue();
        assertThat(told).containsExactly("0 of 22", "2 of 22", "4 of 22", "0 of 18", "2 of 18", "16 of 18", "18 of 18");
        assertThat(rows()).isEqualTo(before);
        assertThat(intakes.undo(OWNER.id(), (_, _) -> false)).as("nothing is left").isTrue();
    }

    @Test
    void onlyWhatIsPendingIsEverTakenOut() throws TooManyAtOnce {
        new Patients(chart.write()).register(patient(7), OWNER.id());
        refuses(PATIENT, 7);
        intakes.finish(begun(), List.of());
        refuses(PATIENT, 1);
        refuses(BROUGHT, 0);
        refuses(PATIENT_IDENTIFIER, 0);
        assertThat(intakes.undo(OWNER.id())).isFalse();
        assertThat(new BroughtFacts(chart.write()).of(patient(1).id())).extracting(Fact::words)
                .containsExactly("gout");
    }

    private void refuses(Table<?> table, int number) {
        assertThatThrownBy(() -> chart.write().run(Act.of(What.EDITED, OWNER.id()), db -> {
            db.deleteFrom(PATIENT_WORD).where(PATIENT_WORD.PATIENT.eq(new UUID(1, number))).execute();
            db.deleteFrom(PATIENT_ALLERGY).where(PATIENT_ALLERGY.PATIENT.eq(new UUID(1, number))).execute();
            var which = table.equals(PATIENT) ? PATIENT.ID.eq(new UUID(1, number)) : DSL.trueCondition();
            db.deleteFrom(table).where(which).execute();
        })).as(table.getName()).isInstanceOf(ChartFault.class);
    }

    @Test
    void aTransactionHasAThousandRowsAtMost() {
        var many = new ArrayList<Arrival>();
        for (int number = 0; number < Arrival.MOST_ROWS; number++) {
            many.add(said(1, "no " + number));
        }
        var going = begun();
        assertThat(intakes.add(going, many).facts()).isEqualTo(going.facts() + Arrival.MOST_ROWS);
        many.add(said(1, "one more"));
        assertThatThrownBy(() -> intakes.add(going, many)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anotherOneWaitsUntilThisIsWholeOrUndone() {
        begun();
        assertThatThrownBy(() -> intakes.add(Going.begun(Source.FHIR, OWNER.id()), List.of(opened(3))))
                .isInstanceOf(IllegalStateException.class);
    }

    /// Where more charts that are seen would change than fit one transaction, none does.
    @Test
    void chartsThatAreSeenChangeAllAtOnceOrNotAtAll() throws TooManyAtOnce {
        new Patients(chart.write()).register(patient(7), OWNER.id());
        var birch = new Allergies.Listed(List.of(new Allergy("Birch", Severity.MILD, "")), DAY);
        var one = new Arrival.Allergic(patient(7).id(), birch);
        var going = begun();
        var many = new ArrayList<Arrival.Allergic>();
        for (int time = 0; time < 500; time++) {
            many.add(one);
        }
        assertThatThrownBy(() -> intakes.finish(going, many)).isInstanceOf(TooManyAtOnce.class);
        var patients = new Patients(chart.write());
        assertThat(patients.get(one.patient()).orElseThrow().allergies().known()).hasSize(1);
        intakes.finish(going, List.of(one));
        assertThat(patients.get(one.patient()).orElseThrow().allergies().known()).extracting(Allergy::substance)
                .containsExactly("Latex", "Birch");
    }
}
