package enthesis.domain.solution;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.solution.rule.RecipeRule;
import enthesis.domain.solution.rule.ShelfLifeRule;
import enthesis.domain.solution.rule.StrengthRule;
import enthesis.domain.value.Percent;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Reading;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolutionRulesTest {

    private static Mixture read(String... typed) {
        return new MixtureReader(Cases.PRACTICE, Cases.TODAY).read(Cases.sheet(typed)).getFirst();
    }

    private static Mixture dextrose(String percent) {
        return read("solution[1].volume", "100", "solution[1].dextrosePercent", percent, "solution[1].dextroseStock",
                "50",
                "solution[1].anaesthetic", "none", "solution[1].diluent", "water");
    }

    private static List<Finding> strength(Mixture mixture, String... agreed) {
        var percents = java.util.Arrays.stream(agreed).map(Percent::of).collect(java.util.stream.Collectors.toSet());
        return new StrengthRule(Cases.PRACTICE.rules()).findings(mixture, percents);
    }

    /// Clinical.md 5.7, both ends of the range silent.
    @ParameterizedTest
    @CsvSource({"4.9, CAUTION", "5, INFO", "10, INFO", "14.9, INFO", "25.1, CAUTION", "30, CAUTION", "30.1, STOP"})
    void speaksOutsideTheRange(String percent, Level level) {
        assertThat(strength(dextrose(percent))).extracting(Finding::level).containsExactly(level);
    }

    @ParameterizedTest
    @CsvSource({"15", "20", "25"})
    void isSilentInsideTheRange(String percent) {
        assertThat(strength(dextrose(percent))).isEmpty();
    }

    @Test
    void whatWasNotAgreedIsSaid() {
        assertThat(strength(dextrose("20"), "15")).extracting(Finding::rule, Finding::values)
                .containsExactly(Tuple.tuple("agreed-1", List.of("20", "15")));
        assertThat(strength(dextrose("15"), "15", "25")).isEmpty();
    }

    /// The picture of the solution: 0.8 mL of water instead of 0.9 makes 25.9 % of 25 %.
    @Test
    void aDifferentSyringeSaysHowToMendIt() {
        var mixture = read("solution[1].volume", "3", "solution[1].dextrosePercent", "25", "solution[1].dextroseStock",
                "50", "solution[1].dextroseDrawn", "1.5", "solution[1].anaesthetic", "lidocaine",
                "solution[1].anaestheticPercent", "0.2", "solution[1].anaestheticStock", "1",
                "solution[1].anaestheticDrawn", "0.6", "solution[1].diluent", "water", "solution[1].diluentDrawn",
                "0.8");
        var findings = strength(mixture, "25");
        assertThat(findings).extracting(Finding::rule, Finding::level).containsExactly(
                Tuple.tuple("differs-1", Level.CAUTION), Tuple.tuple("percent-1", Level.CAUTION),
                Tuple.tuple("agreed-1", Level.CAUTION));
        assertThat(findings.getFirst().values()).containsExactly("dextrose", "25.9", "25", "2");
        assertThat(findings.getFirst().mend()).isEqualTo(Map.of(SolutionFields.drawn(1, Part.DILUENT), "0.9"));
    }

    /// Clinical.md 5.6: prepared 09:00, 4 hours.
    @ParameterizedTest
    @CsvSource({"12:59, 0", "13:00, 0", "13:01, 1", "08:59, 1"})
    void theLastAllowedMinuteIsAllowed(LocalTime start, int findings) {
        var mixture = read("solution[1].preparedAt", "9:00");
        assertThat(mixture.preparation().beyondUse()).contains(LocalTime.of(13, 0));
        assertThat(new ShelfLifeRule(Cases.PRACTICE, Cases.TODAY).findings(mixture, Optional.of(start)))
                .hasSize(findings).allMatch(finding -> finding.level() == Level.CAUTION);
    }

    @ParameterizedTest
    @CsvSource({"22.11.2026, 1", "23.11.2026, 0", "10/2026, 1", "11/2026, 0"})
    void whatExpiredIsStopped(String expiry, int findings) {
        var mixture = read("solution[1].dextroseExpiry", expiry);
        assertThat(new ShelfLifeRule(Cases.PRACTICE, Cases.TODAY).findings(mixture, Optional.empty())).hasSize(findings)
                .allMatch(finding -> finding.level() == Level.STOP);
    }

    @Test
    void aStrengthThatIsNotOnTheShelfIsAskedAbout() {
        var mixture = read("solution[1].anaesthetic", "bupivacaine", "solution[1].anaestheticStock", "1");
        assertThat(new RecipeRule(Cases.PRACTICE).findings(mixture)).extracting(Finding::rule, Finding::level)
                .containsExactly(Tuple.tuple("stock-bupivacaine-1", Level.ASK));
    }

    @Test
    void aTargetFromAWeakerStockIsRefusedInWords() {
        var mixture = read("solution[1].volume", "10", "solution[1].dextrosePercent", "25", "solution[1].dextroseStock",
                "15", "solution[1].anaesthetic", "none", "solution[1].diluent", "water");
        var finding = new RecipeRule(Cases.PRACTICE).findings(mixture).getFirst();
        assertThat(finding.level()).isEqualTo(Level.REFUSED);
        assertThat(new enthesis.domain.words.Words(java.util.Locale.ENGLISH).say(finding.words() + ".title",
                finding.values().toArray(String[]::new))).isEqualTo("25 % dextrose can't come from 15 % stock");
        assertThat(Set.copyOf(finding.mend().values())).containsExactly("25");
    }

    /// Said as soon as both percentages are known, with nothing else filled in.
    @ParameterizedTest
    @CsvSource({"dextrosePercent, 25, dextroseStock, 15, '25 % from 15 %: 25'",
            "dextrosePercent, 55, dextroseStock, 50, '55 % from 50 %: '", "dextrosePercent, 15, dextroseStock, 15, ''"})
    void aTargetAboveItsStockIsSaidAtOnce(String target, String aimed, String stock, String strength, String said) {
        var sheet = Cases.sheet("solution[1]." + target, aimed, "solution[1]." + stock, strength);
        var found = Reading.of(Cases.about(), sheet).findings().stream().filter(one -> one.rule().equals("recipe-1"))
                .map(one -> one.values().get(0) + " % from " + one.values().get(1) + " %: " + one.values().get(5))
                .toList();
        assertThat(found).isEqualTo(said.isEmpty() ? List.of() : List.of(said));
    }
}
