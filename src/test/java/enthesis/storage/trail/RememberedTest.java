package enthesis.storage.trail;

import static enthesis.storage.jooq.Tables.PATIENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.Weighed;
import enthesis.domain.value.PatientId;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.intake.Arrival;
import enthesis.storage.intake.Intakes;
import enthesis.storage.patient.Patients;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is kept in mind follows the chart, whatever happens to it.
class RememberedTest {
    private static final List<PatientId> THREE = IntStream.rangeClosed(1, 3).mapToObj(RememberedTest::id).toList();

    private Chart chart;
    private Remembered<String> all;
    private Looked<String> some;
    private int reads;

    @BeforeEach
    void opens(@TempDir Path folder) {
        chart = TestChart.create(folder);
        all = new Remembered<>(chart.write(), this::names, PATIENT);
        some = new Looked<>(chart.write(), patients -> names(Optional.of(patients)), PATIENT);
        registered(1, "Brekke");
    }

    @AfterEach
    void closes() {
        chart.close();
    }

    private static PatientId id(int number) {
        return new PatientId(new UUID(1, number));
    }

    private static Patient patient(int number, String family) {
        return new Patient(new Person(id(number), new ChartNumber("%06d".formatted(number)), family, "Olav",
                LocalDate.of(1970, 5, 17), Sex.MALE, ""), new Allergies.NotAsked(), List.of(), Weighed.NEVER);
    }

    private void registered(int number, String family) {
        new Patients(chart.write()).register(patient(number, family), TestChart.OWNER.id());
    }

    private Map<PatientId, String> names(Optional<Collection<PatientId>> whose) {
        reads++;
        return chart.write().db().select(PATIENT.ID, PATIENT.FAMILY).from(PATIENT)
                .where(whose.map(ids -> PATIENT.ID.in(ids.stream().map(PatientId::value).toList()))
                        .orElseGet(DSL::noCondition))
                .fetchMap(row -> new PatientId(row.value1()), row -> row.value2());
    }

    private void bothSay(Map<PatientId, String> names) {
        assertThat(all.now()).isEqualTo(names);
        assertThat(some.of(THREE)).isEqualTo(names);
    }

    private static void called(DSLContext db, int number, String family) {
        db.update(PATIENT).set(PATIENT.FAMILY, family).where(PATIENT.ID.eq(id(number).value())).execute();
    }

    @Test
    void whatDidNotChangeIsNotReadAgain() {
        registered(2, "Moen");
        registered(3, "Aas");
        var three = Map.of(id(1), "Brekke", id(2), "Moen", id(3), "Aas");
        bothSay(three);
        reads = 0;
        bothSay(three);
        assertThat(reads).isZero();
        chart.write().run(Act.of(What.EDITED_CLINIC, TestChart.OWNER.id()), _ -> {});
        bothSay(three);
        assertThat(reads).as("an act that has nothing to do with charts").isZero();
    }

    @Test
    void aChangeIsSeenWhetherOrNotTheActSaysWhose() {
        bothSay(Map.of(id(1), "Brekke"));
        chart.write().run(Act.of(What.EDITED, TestChart.OWNER.id()).about(id(1)), db -> called(db, 1, "Moen"));
        bothSay(Map.of(id(1), "Moen"));
        chart.write().run(Act.of(What.EDITED, TestChart.OWNER.id()), db -> called(db, 1, "Aas"));
        bothSay(Map.of(id(1), "Aas"));
    }

    @Test
    void whatIsReadWithinAWriteThatComesToNothingIsForgotten() {
        bothSay(Map.of(id(1), "Brekke"));
        assertThatThrownBy(() -> chart.write().run(Act.of(What.EDITED, TestChart.OWNER.id()).about(id(1)), db -> {
            called(db, 1, "Moen");
            bothSay(Map.of(id(1), "Moen"));
            throw new IllegalStateException("nothing comes of it");
        })).hasMessage("nothing comes of it");
        bothSay(Map.of(id(1), "Brekke"));
    }

    @Test
    void anImportAndItsUndoingAreSeen() {
        bothSay(Map.of(id(1), "Brekke"));
        var intakes = new Intakes(chart.write());
        intakes.add(Intakes.Going.begun(Intakes.Source.FHIR, TestChart.OWNER.id()),
                List.of(new Arrival.Opened(patient(2, "Moen"), List.of())));
        bothSay(Map.of(id(1), "Brekke", id(2), "Moen"));
        intakes.undo(TestChart.OWNER.id());
        bothSay(Map.of(id(1), "Brekke"));
    }

    /// After a large import: H2 takes only so many in one question.
    @Test
    void whereVeryManyChangedAllIsReadAnew() {
        registered(2, "Moen");
        registered(3, "Aas");
        var db = chart.write().db();
        assertThat(Trail.changed(db, 0, List.of(), 3)).hasValue(Set.copyOf(THREE));
        assertThat(Trail.changed(db, 0, List.of(), 2)).isEmpty();
    }
}
