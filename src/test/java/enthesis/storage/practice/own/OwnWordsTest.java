package enthesis.storage.practice.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.note.Macro;
import enthesis.domain.note.macro.KeptMacro;
import enthesis.domain.practice.Version;
import enthesis.domain.practice.Version.Standing;
import enthesis.domain.value.PersonId;
import enthesis.domain.wording.Language;
import enthesis.domain.wording.SheetLine;
import enthesis.domain.wording.Wordings;
import enthesis.storage.chart.TestChart;
import enthesis.storage.practice.ChangedMeanwhile;
import enthesis.storage.reference.MacroFile;
import enthesis.storage.reference.WordingFile;
import enthesis.storage.trail.Chain;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a practice says on its papers and types in short, on a real chart.
class OwnWordsTest {
    private static final List<SheetLine> LINES = WordingFile.load();
    private static final SheetLine DAILY = Wordings.shipped(LINES).line("after.daily");
    private static final String SHIPPED = DAILY.in(Language.FRENCH);
    private static final String OWN = "Reprenez vos activités d'aujourd'hui : « 100 % » et \"tout\".";
    private static final PersonId WHO = TestChart.OWNER.id();
    private static final List<Macro> MACROS = MacroFile.load();
    private static final KeptMacro ROM = new KeptMacro("rom", Optional.empty(), MACROS.getFirst());
    private static final KeptMacro CHANGED = new KeptMacro("rom", Optional.empty(), new Macro("rom", "All {range}."));
    private static final KeptMacro MINE = new KeptMacro("m1", Optional.of(WHO), new Macro("rom", "Äll\nof {it}."));

    @Test
    void aLineIsMadeOnesOwnAndGivenBack(@TempDir Path folder) {
        try (var chart = TestChart.create(folder)) {
            new SheetWordings(chart.write(), LINES).keep(DAILY, Language.FRENCH, SHIPPED, OWN, WHO);
        }
        try (var chart = TestChart.open(folder)) {
            var wordings = new SheetWordings(chart.write(), LINES);
            assertThat(wordings.now().says(DAILY, Language.FRENCH)).isEqualTo(OWN);
            assertThat(wordings.now().says(DAILY, Language.GERMAN)).isEqualTo(DAILY.in(Language.GERMAN));
            wordings.keep(DAILY, Language.FRENCH, OWN, SHIPPED, WHO);
            assertThat(wordings.now()).isEqualTo(Wordings.shipped(LINES));
            assertThat(wordings.history(DAILY, Language.FRENCH)).containsExactly(
                    new Version<>(TestChart.NOW, WHO, Standing.SHIPPED, SHIPPED),
                    new Version<>(TestChart.NOW, WHO, Standing.OWN, OWN));
            assertThatThrownBy(() -> wordings.keep(DAILY, Language.FRENCH, OWN, "Non.", WHO)).isInstanceOf(
                    ChangedMeanwhile.class);
            assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
        }
    }

    @Test
    void whoHasReadALanguageIsKeptUntilALineChanges(@TempDir Path folder) {
        try (var chart = TestChart.create(folder)) {
            var wordings = new SheetWordings(chart.write(), LINES);
            assertThat(wordings.now().mayGive(Language.FRENCH)).isFalse();
            wordings.confirm(Language.FRENCH, wordings.now(), WHO);
        }
        try (var chart = TestChart.open(folder)) {
            var wordings = new SheetWordings(chart.write(), LINES);
            var read = wordings.now().read(Language.FRENCH).orElseThrow();
            assertThat(read.who()).isEqualTo(WHO);
            assertThat(read.at()).isEqualTo(TestChart.NOW);
            assertThat(wordings.now().mayGive(Language.SPANISH)).isFalse();
            var seen = wordings.now();
            wordings.keep(DAILY, Language.FRENCH, SHIPPED, OWN, WHO);
            assertThat(wordings.now().mayGive(Language.FRENCH)).isFalse();
            assertThatThrownBy(() -> wordings.confirm(Language.FRENCH, seen, WHO)).isInstanceOf(
                    ChangedMeanwhile.class);
            wordings.confirm(Language.FRENCH, wordings.now(), WHO);
            assertThat(wordings.now().mayGive(Language.FRENCH)).isTrue();
        }
    }

    @Test
    void macrosArePersonalOrEverybodysChangedAndTakenOut(@TempDir Path folder) {
        try (var chart = TestChart.create(folder)) {
            var macros = new Macros(chart.write(), MACROS);
            macros.keep(Optional.empty(), MINE, WHO);
            macros.keep(Optional.of(ROM), CHANGED, WHO);
        }
        try (var chart = TestChart.open(folder)) {
            var macros = new Macros(chart.write(), MACROS);
            assertThat(macros.all()).hasSize(MACROS.size() + 1).contains(MINE, CHANGED).doesNotContain(ROM);
            assertThat(macros.of(WHO)).startsWith(MINE.macro());
            assertThat(macros.of(new PersonId(new java.util.UUID(9, 9)))).doesNotContain(MINE.macro())
                    .contains(CHANGED.macro());
            macros.hide(CHANGED, WHO);
            assertThat(macros.all()).doesNotContain(CHANGED, ROM);
            assertThat(macros.hidden()).containsExactly(CHANGED);
            assertThatThrownBy(() -> macros.keep(Optional.of(CHANGED), ROM, WHO)).isInstanceOf(ChangedMeanwhile.class);
            macros.giveBack(CHANGED.id(), WHO);
            macros.keep(Optional.of(CHANGED), ROM, WHO);
            assertThat(macros.all()).contains(ROM);
            assertThat(macros.history("rom")).containsExactly(
                    new Version<>(TestChart.NOW, WHO, Standing.SHIPPED, Optional.of(ROM)),
                    new Version<>(TestChart.NOW, WHO, Standing.OWN, Optional.of(CHANGED)),
                    new Version<>(TestChart.NOW, WHO, Standing.TAKEN_OUT, Optional.empty()),
                    new Version<>(TestChart.NOW, WHO, Standing.OWN, Optional.of(CHANGED)));
        }
    }
}
