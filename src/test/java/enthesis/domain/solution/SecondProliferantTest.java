package enthesis.domain.solution;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.practice.Practice;
import enthesis.domain.solution.rule.RecipeRule;
import enthesis.domain.solution.rule.StrengthRule;
import enthesis.domain.value.Milligrams;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Percent;
import enthesis.domain.visit.Cases;
import enthesis.domain.words.Words;
import enthesis.storage.reference.SettingFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sodium morrhuate beside dextrose.
class SecondProliferantTest {

    private static Mixture read(Sheet sheet) {
        return read(Cases.PRACTICE, sheet);
    }

    private static Mixture read(Practice practice, Sheet sheet) {
        return new MixtureReader(practice, Cases.TODAY).read(sheet).getFirst();
    }

    private static Sheet target(String volume, String dextrose, String second, String anaesthetic, String stock) {
        return Cases.sheet("solution[1].volume", volume, "solution[1].dextrosePercent", dextrose,
                "solution[1].dextroseStock", "50", "solution[1].proliferantAdded", "yes", "solution[1].proliferant",
                "morrhuate", "solution[1].proliferantPercent", second, "solution[1].proliferantStock", "5",
                "solution[1].anaesthetic", "lidocaine", "solution[1].anaestheticPercent", anaesthetic,
                "solution[1].anaestheticStock", stock, "solution[1].diluent", "water");
    }

    /// Clinical.md 5.3, R5: 1 part morrhuate 5 %, 1.5 D50, 0.5 lidocaine 4 %, 0.5 bupivacaine 0.5 %, 3.5 saline. A
    /// mixture holds one anaesthetic: the volume of the other one stands with the saline.
    @ParameterizedTest(name = "R5 {0}")
    @CsvSource({"lidocaine, 4, 0.2857", "bupivacaine, 0.5, 0.0357"})
    void thePublishedRecipeComesToItsPercentages(String drug, String stock, String anaesthetic) {
        var contents = read(Cases.sheet("solution[1].dextroseStock", "50", "solution[1].dextroseDrawn", "1.5",
                "solution[1].proliferant", "morrhuate", "solution[1].proliferantStock", "5",
                "solution[1].proliferantDrawn", "1", "solution[1].anaesthetic", drug, "solution[1].anaestheticStock",
                stock, "solution[1].anaestheticDrawn", "0.5", "solution[1].diluent", "saline",
                "solution[1].diluentDrawn", "4")).actual().orElseThrow();
        assertThat(contents.volume()).isEqualTo(Millilitres.of("7"));
        assertThat(contents.dextrosePercent()).isEqualTo(Percent.of("10.7143"));
        assertThat(contents.anaestheticPercent()).isEqualTo(Percent.of(anaesthetic));
        assertThat(contents.percent(Part.PROLIFERANT)).isEqualTo(Percent.of("0.7143"));
        assertThat(contents.dose(Part.PROLIFERANT)).isEqualTo(Milligrams.of("50"));
        assertThat(contents.doseIn(Part.PROLIFERANT, Millilitres.of("3.5"))).isEqualTo(Milligrams.of("25"));
    }

    /// V x C / S as for the others; its volume is taken from the diluent.
    @Test
    void itsVolumeTakesRoomFromTheDiluent() {
        var made = (Recipe.Feasible) read(target("10", "15", "1", "0.2", "2")).recipe().orElseThrow();
        assertThat(made.exact()).isEqualTo(new Recipe.Volumes(Millilitres.of("3"), Millilitres.of("2"),
                Millilitres.of("1"), Millilitres.of("4")));
        assertThat(made.toDraw().total()).isEqualByComparingTo("10");
        var aimed = read(target("10", "15", "1", "0.2", "2")).aimed().orElseThrow();
        assertThat(List.of(aimed.dextrosePercent(), aimed.percent(Part.PROLIFERANT), aimed.anaestheticPercent()))
                .isEqualTo(List.of(Percent.of("15"), Percent.of("1"), Percent.of("0.2")));
    }

    @Test
    void aRecipeWithoutRoomNamesItAndWhatWouldWork() {
        var sheet = target("10", "25", "2", "0.2", "1");
        var finding = new RecipeRule(Cases.PRACTICE).findings(read(sheet)).getFirst();
        assertThat(finding.level()).isEqualTo(Level.REFUSED);
        assertThat(finding.say(new Words(Locale.ENGLISH), "title")).isEqualTo("1 mL too much for the syringe");
        assertThat(finding.say(new Words(Locale.ENGLISH), "text")).isEqualTo("Dextrose, sodium morrhuate and "
                + "anaesthetic together need more than the whole volume. This instead would work: 2 % lidocaine.");
        assertThat(read(sheet.with(finding.mend())).recipe().orElseThrow()).isInstanceOf(Recipe.Feasible.class);
        var hopeless = new RecipeRule(Cases.PRACTICE).findings(read(target("10", "25", "4", "0.2", "1"))).getFirst();
        assertThat(hopeless.words()).isEqualTo("findings.recipeRoomThree");
        assertThat(hopeless.mend()).isEmpty();
    }

    @ParameterizedTest(name = "volume {0}")
    @CsvSource({"10", "''"})
    void aTargetAboveItsStockIsRefusedAtItsOwnField(String volume) {
        var finding = new RecipeRule(Cases.PRACTICE).findings(read(target(volume, "15", "6", "0.2", "2"))).getFirst();
        assertThat(finding.where()).isEqualTo(SolutionFields.proliferantPercent(1));
        assertThat(finding.say(new Words(Locale.ENGLISH), "title"))
                .isEqualTo("6 % sodium morrhuate can't come from 5 % stock");
    }

    @Test
    void aStockThatIsNotOnTheShelfIsAskedAbout() {
        var sheet = Cases.with(target("10", "15", "1", "0.2", "2"), "solution[1].proliferantStock", "50");
        assertThat(new RecipeRule(Cases.PRACTICE).findings(read(sheet))).extracting(Finding::rule)
                .containsExactly("stock-morrhuate-1");
    }

    /// It is only ever "about"; of sodium morrhuate nobody knows it, unless the practice says so.
    @Test
    void osmolarityIsNotKnownUntilThePracticeSaysIt() {
        var sheet = target("10", "15", "1", "0.2", "2");
        assertThat(read(sheet).aimed().orElseThrow().osmolarityAbout()).isEmpty();
        var own = SettingFile.load().practice(Map.of("products.morrhuate.osmolarity", new BigDecimal("400")))
                .orElseThrow();
        var plain = Cases.with(sheet, "solution[1].proliferant", "", "solution[1].proliferantAdded", "",
                "solution[1].proliferantPercent", "", "solution[1].proliferantStock", "");
        var without = read(own, plain).aimed().orElseThrow().osmolarity().orElseThrow();
        assertThat(read(own, sheet).aimed().orElseThrow().osmolarity().orElseThrow()).as("2 of 10 mL of 400 for water")
                .isEqualByComparingTo(without.add(new BigDecimal("80")));
    }

    @Test
    void whatWasDrawnUpIsHeldAgainstItsTarget() {
        var sheet = Cases.with(target("10", "15", "1", "0.2", "2"), "solution[1].dextroseDrawn", "3",
                "solution[1].proliferantDrawn", "1", "solution[1].anaestheticDrawn", "1", "solution[1].diluentDrawn",
                "5");
        assertThat(new StrengthRule(Cases.PRACTICE.rules()).findings(read(sheet), Set.of())).singleElement()
                .satisfies(one -> assertThat(one.values()).startsWith("morrhuate", "0.5", "1"));
    }

    /// What is half said is not reckoned with: no dose is known while the second part is open.
    @Test
    void whatIsOpenOfItLeavesAllOpen() {
        var sheet = Cases.with(target("10", "15", "1", "0.2", "2"), "solution[1].dextroseDrawn", "3",
                "solution[1].anaestheticDrawn", "1", "solution[1].diluentDrawn", "5");
        assertThat(read(sheet).actual()).isEmpty();
        assertThat(read(Cases.with(sheet, "solution[1].proliferantPercent", "")).recipe()).isEmpty();
    }

    @Test
    void whereNobodyAskedForOneThereIsNone() {
        var mixture = read(Cases.seedVisit());
        assertThat(mixture.proliferant()).isEmpty();
        assertThat(mixture.parts()).extracting(Component::part).containsExactly(Part.DEXTROSE, Part.ANAESTHETIC,
                Part.DILUENT);
        assertThat(mixture.component(Part.PROLIFERANT).used()).isFalse();
        assertThat(mixture.toDraw(Part.PROLIFERANT)).isEqualTo(Optional.of(Millilitres.NONE));
    }
}
