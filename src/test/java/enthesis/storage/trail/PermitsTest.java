package enthesis.storage.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.entry.Field;
import enthesis.domain.finding.Level;
import enthesis.domain.note.Macro;
import enthesis.domain.note.macro.KeptMacro;
import enthesis.domain.people.Colleague;
import enthesis.domain.people.Role;
import enthesis.domain.practice.PaperSize;
import enthesis.domain.value.PersonId;
import enthesis.domain.visit.Visit;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.people.People;
import enthesis.storage.practice.own.Macros;
import enthesis.storage.practice.own.PaperSizes;
import enthesis.storage.visit.SampleVisit;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a role may write, asked of the stores themselves: no screen stands before them.
class PermitsTest {
    private static final Set<What> CLINICIANS = EnumSet.of(What.SIGNED, What.ADDED, What.ENTERED_IN_ERROR,
            What.CLOSED_URGENT, What.EDITED_CLINIC, What.CHOSE_SECOND_PLACE, What.IMPORTED);
    private static final Set<What> OWNERS = EnumSet.of(What.ADMITTED, What.RE_ROLED, What.RENAMED, What.LEFT,
            What.READMITTED, What.RECOVERY_REPLACED);

    private final Map<Role, PersonId> people = new EnumMap<>(Role.class);
    private Chart chart;

    @BeforeEach
    void oneOfEachRole(@TempDir Path folder) {
        chart = TestChart.create(folder);
        for (var role : Role.values()) {
            var one = Colleague.fresh(PersonId.fresh(), role.name(), "", role);
            new People(chart.write()).admit(one, TestChart.OWNER.id());
            people.put(role, one.id());
        }
    }

    @AfterEach
    void close() {
        chart.close();
    }

    private PersonId of(Role role) {
        return people.getOrDefault(role, PersonId.NOBODY);
    }

    private Set<What> refused(PersonId who) {
        var refused = EnumSet.noneOf(What.class);
        for (var what : What.values()) {
            try {
                chart.write().run(Act.of(what, who), _ -> {});
            } catch (NotPermitted _) {
                refused.add(what);
            }
        }
        return refused;
    }

    @Test
    void everyActOfEveryRole() {
        assertThat(refused(of(Role.OWNER))).isEmpty();
        assertThat(refused(of(Role.CLINICIAN))).isEqualTo(OWNERS);
        var both = EnumSet.copyOf(CLINICIANS);
        both.addAll(OWNERS);
        assertThat(refused(of(Role.ASSISTANT))).isEqualTo(both);
        var people = new People(chart.write());
        people.left(of(Role.OWNER), TestChart.OWNER.id());
        assertThat(refused(of(Role.OWNER))).isEqualTo(both);
    }

    @Test
    void theListsOfThePracticeAreTheCliniciansAndWhatIsOnesOwnIsEverybodys() {
        var macros = new Macros(chart.write(), List.of());
        var shared = new KeptMacro("m1", Optional.empty(), new Macro("us", "Under ultrasound."));
        var own = new KeptMacro("m2", Optional.of(of(Role.ASSISTANT)), new Macro("ta", "Taken by the assistant."));
        assertThatThrownBy(() -> macros.keep(Optional.empty(), shared, of(Role.ASSISTANT)))
                .isInstanceOf(NotPermitted.class);
        macros.keep(Optional.empty(), own, of(Role.ASSISTANT));
        macros.keep(Optional.empty(), shared, of(Role.CLINICIAN));
        assertThatThrownBy(() -> macros.hide(shared, of(Role.ASSISTANT))).isInstanceOf(NotPermitted.class);
        assertThat(macros.all()).containsExactlyInAnyOrder(own, shared);
        new PaperSizes(chart.write()).choose(PaperSize.LETTER, of(Role.ASSISTANT));
        assertThat(new PaperSizes(chart.write()).now()).isEqualTo(PaperSize.LETTER);
    }

    /// An assistant charts what leads to a STOP, a clinician goes on past it; each entry says who typed it.
    @Test
    void aStopIsTheCliniciansToDecide() {
        var visits = SampleVisit.visits(chart);
        var visit = SampleVisit.begun(chart);
        var high = SampleVisit.TYPED.with(Field.parse("vitals.blood-pressure"), "190/125");
        var found = SampleVisit.reading(visit, high);
        var stop = found.findings().stream().filter(one -> one.level() == Level.STOP).findFirst().orElseThrow();
        visits.keep(found, of(Role.ASSISTANT));
        var answered = SampleVisit.reading(visit, high.with(stop.answer(), "sat for ten minutes, taken again by hand"));
        assertThatThrownBy(() -> visits.keep(answered, of(Role.ASSISTANT))).isInstanceOf(NotPermitted.class);
        assertThat(visits.sheet(visit.id())).isEqualTo(high);
        visits.keep(answered, of(Role.CLINICIAN));
        assertThat(typedBy(visit, "vitals.blood-pressure")).isEqualTo(of(Role.ASSISTANT));
        assertThat(typedBy(visit, stop.answer().path())).isEqualTo(of(Role.CLINICIAN));
    }

    private PersonId typedBy(Visit visit, String field) {
        return new PersonId(UUID.fromString(chart.trail().of(visit.patient()).stream()
                .filter(entry -> entry.entity().equals("VISIT_ENTRY") && field.equals(entry.after().get("field")))
                .map(entry -> String.valueOf(entry.after().get("typed_by"))).toList().getLast()));
    }
}
