package enthesis.storage.practice.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.practice.Version;
import enthesis.domain.practice.Version.Standing;
import enthesis.domain.practice.setting.Threshold;
import enthesis.domain.solution.formulary.Example;
import enthesis.domain.solution.formulary.UsualSolution;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.PersonId;
import enthesis.storage.chart.TestChart;
import enthesis.storage.deed.DeedQuery;
import enthesis.storage.deed.Deeds;
import enthesis.storage.practice.ChangedMeanwhile;
import enthesis.storage.practice.PracticeExport;
import enthesis.storage.reference.FormularyFile;
import enthesis.storage.reference.SettingFile;
import enthesis.storage.trail.Chain;
import enthesis.storage.trail.What;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The formulary of a practice, on a real chart.
class FormularyTest {
    private static final List<Example> SHIPPED = FormularyFile.load();
    private static final UsualSolution FIRST = SHIPPED.getFirst().solution();
    private static final UsualSolution OWN = like(FIRST, FIRST.id(), "Ligaments, our way");
    private static final UsualSolution NEW = like(FIRST, "a1", "Ásta's solution " + "ü".repeat(184));
    private static final PersonId WHO = TestChart.OWNER.id();

    private static UsualSolution like(UsualSolution one, String id, String name) {
        return new UsualSolution(id, name, one.tissue(), Millilitres.of("12.5"), one.parts(), "saline");
    }

    @Test
    void oneIsChangedAddedHiddenGivenBackAndReset(@TempDir Path folder) {
        try (var chart = TestChart.create(folder)) {
            var formulary = new Formulary(chart.write(), SHIPPED);
            assertThat(formulary.now()).isEqualTo(SHIPPED.stream().map(Example::solution).toList());
            formulary.keep(Optional.of(FIRST), OWN, WHO);
            formulary.keep(Optional.empty(), NEW, WHO);
        }
        try (var chart = TestChart.open(folder)) {
            var formulary = new Formulary(chart.write(), SHIPPED);
            assertThat(formulary.now()).hasSize(SHIPPED.size() + 1).startsWith(OWN).endsWith(NEW);
            formulary.hide(OWN, WHO);
            formulary.hide(NEW, WHO);
            assertThat(formulary.hidden()).containsExactlyInAnyOrder(OWN, NEW);
            assertThat(formulary.now()).doesNotContain(OWN, NEW);
            formulary.giveBack(FIRST.id(), WHO);
            formulary.giveBack("a1", WHO);
            assertThat(formulary.now()).startsWith(OWN).endsWith(NEW);
            formulary.keep(Optional.of(OWN), FIRST, WHO);
            assertThat(formulary.now()).startsWith(FIRST);
            assertThat(formulary.history(FIRST.id())).containsExactly(
                    new Version<>(TestChart.NOW, WHO, Standing.SHIPPED, Optional.of(FIRST)),
                    new Version<>(TestChart.NOW, WHO, Standing.OWN, Optional.of(OWN)),
                    new Version<>(TestChart.NOW, WHO, Standing.TAKEN_OUT, Optional.empty()),
                    new Version<>(TestChart.NOW, WHO, Standing.OWN, Optional.of(OWN)));
            assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
            assertThat(new Deeds(chart.reading(), List.of(What.values())).page(DeedQuery.ALL, 0).deeds().stream()
                    .flatMap(deed -> deed.told().stream()).filter(told -> told.keys().contains("entry"))
                    .map(told -> told.names().get("a1"))).as("named in the trail, hidden too")
                    .filteredOn(Objects::nonNull).hasSize(3).containsOnly(NEW.name());
            var export = new PracticeExport(chart.write(), SettingFile.load(), Map.of(), Threshold::key);
            assertThat(new String(export.json(), StandardCharsets.UTF_8)).contains(FIRST.name(), NEW.name(),
                    "\"usual-solution\"");
        }
    }

    @Test
    void nothingIsKeptOverAnotherEditOrUnderAnothersName(@TempDir Path folder) {
        try (var chart = TestChart.create(folder)) {
            var formulary = new Formulary(chart.write(), SHIPPED);
            formulary.keep(Optional.of(FIRST), OWN, WHO);
            formulary.hide(OWN, WHO);
            long before = chart.trail().after(0).size();
            assertThatThrownBy(() -> formulary.keep(Optional.of(FIRST), OWN, WHO)).isInstanceOf(
                    ChangedMeanwhile.class);
            assertThatThrownBy(() -> formulary.hide(FIRST, WHO)).isInstanceOf(ChangedMeanwhile.class);
            assertThatThrownBy(() -> formulary.keep(Optional.empty(), like(FIRST, "a2", "LIGAMENTS,  our way"), WHO))
                    .isInstanceOfSatisfying(NameTaken.class,
                            refused -> assertThat(refused.values()).containsExactly("Ligaments, our way"));
            assertThat(chart.trail().after(0)).hasSize((int) before);
        }
    }
}
