package enthesis.domain.solution;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.visit.Cases;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Recipes told in parts: the vectors of clinical.md 5.3, reverse mode.
final class ProportionTest {
    private static final Field DEXTROSE = SolutionFields.dextrosePercent(1);
    private static final Field ANAESTHETIC = SolutionFields.anaestheticPercent(1);

    private static final Sheet SHEET = Cases.sheet("solution[1].volume", "10", "solution[1].dextroseStock", "50",
            "solution[1].anaesthetic", "lidocaine", "solution[1].anaestheticStock", "2");

    private static Mixture read(Sheet sheet, String diluent) {
        return new MixtureReader(Cases.PRACTICE, Cases.TODAY).read(Cases.with(sheet, "solution[1].diluent", diluent))
                .getFirst();
    }

    private static Mixture solution(String stock, String drug, String drugStock, String diluent) {
        return read(Cases.sheet("solution[1].volume", "10", "solution[1].dextroseStock", stock,
                "solution[1].anaesthetic", drug, "solution[1].anaestheticStock", drugStock), diluent);
    }

    private static Proportion parts(String text) {
        return Proportion.read(text).asValue().orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"R1, 1.2 : 1 : 1.8, 50, lidocaine, 2, water, 15, 0.5", "R2, '0,5 0,5', 20, lidocaine, 2, none, 10, 1",
            "R3, 5:5, 20, lidocaine, 1, none, 10, 0.5", "R4, 8 : 2, 10, lidocaine, 2, none, 8, 0.4",
            "R5 lidocaine, 1.5 : 0.5 : 5, 50, lidocaine, 4, saline, 10.7143, 0.2857",
            "R6, 1.8 + 2.3 + 0.8, 50, bupivacaine, 1, water, 18.3673, 0.4694",
            "R7, 1:1, 50, bupivacaine, 0.25, none, 25, 0.125",
            "R8, 6.75 : 4.5 : 11.25, 50, lidocaine, 1, saline, 15, 0.2", "R9, 4:2:4, 50, lidocaine, 1, water, 20, 0.2"})
    void partsComeToPercentages(String id, String typed, String stock, String drug, String drugStock, String diluent,
            String dextrose, String anaesthetic) {
        var mixture = solution(stock, drug, drugStock, diluent);
        assertThat(parts(typed).refused(mixture)).isEmpty();
        assertThat(parts(typed).aims(mixture)).as(id)
                .isEqualTo(Map.of(DEXTROSE, dextrose, ANAESTHETIC, anaesthetic));
    }

    @Test
    void withoutAnAnaestheticTwoPartsAreAll() {
        assertThat(parts("3:7").aims(solution("50", "none", "", "water"))).isEqualTo(Map.of(DEXTROSE, "15"));
    }

    /// Any parts make a recipe that can be drawn up, in just these parts, with a diluent or without.
    @Test
    void whatPartsComeToCanBeMade() {
        var random = new Random(7);
        for (int i = 0; i < 500; i++) {
            boolean diluted = random.nextBoolean();
            int one = random.nextInt(1, 40);
            int two = random.nextInt(1, 40);
            int three = diluted ? random.nextInt(1, 40) : 0;
            var mixture = read(SHEET, diluted ? "water" : "none");
            var aims = parts(one + ":" + two + (diluted ? ":" + three : "")).aims(mixture);
            var recipe = read(SHEET.with(aims), diluted ? "water" : "none").recipe().orElseThrow();
            assertThat(recipe).as("%d:%d:%d", one, two, three).isInstanceOf(Recipe.Feasible.class);
            assertThat(((Recipe.Feasible) recipe).exact().dextrose().value().doubleValue())
                    .isCloseTo(10.0 * one / (one + two + three), Offset.offset(0.001));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1:", "1:0:2", "one to one", "-1:2", "1:2:x"})
    void whatIsNoPartsIsRefused(String typed) {
        assertThat(Proportion.read(typed)).isInstanceOf(Entered.Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"50, lidocaine, 1, water, 1:1, refusals.partsCount",
            "'', lidocaine, 1, water, 1:1:1, refusals.partsStock",
            "50, '', 1, water, 1:1:1, refusals.partsStock", "50, lidocaine, 1, '', 1:1, refusals.partsStock"})
    void aSolutionThatIsNotKnownYetSaysNothingOfParts(String stock, String drug, String drugStock, String diluent,
            String typed, String words) {
        assertThat(parts(typed).refused(solution(stock, drug, drugStock, diluent)).map(Refusal::words))
                .contains(words);
    }
}
