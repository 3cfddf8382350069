package enthesis.domain.solution.formulary;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Sex;
import enthesis.domain.solution.Part;
import enthesis.domain.value.Percent;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.Reading;
import enthesis.storage.reference.FormularyFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What it changes in a visit to take a usual solution.
class TakingTest {
    private static final UsualSolution D15 = FormularyFile.load().getFirst().solution();
    private static final UsualSolution D20 = usual("d20-lidocaine-back");
    private static final UsualSolution JOINT = usual("d25-joint");
    private static final Sheet TYPED = Cases.sheet("solution[1].volume", "10", "solution[1].dextrosePercent", "15",
            "solution[1].dextroseStock", "50", "solution[1].anaesthetic", "lidocaine",
            "solution[1].anaestheticPercent", "0.2", "solution[1].anaestheticStock", "1", "solution[1].diluent",
            "water");

    private static UsualSolution usual(String id) {
        return FormularyFile.load().stream().map(Example::solution).filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow();
    }

    private static Sheet taken(UsualSolution usual, Sheet sheet) {
        return sheet.with(Taking.of(usual, sheet, 1).texts());
    }

    private static List<String> replaced(UsualSolution usual, Sheet sheet) {
        return Taking.of(usual, sheet, 1).replaced().stream().map(Field::name).toList();
    }

    @Test
    void anEmptySolutionIsFilledAsIfItWereTyped() {
        var taking = Taking.of(D15, Sheet.EMPTY, 1);
        assertThat(Sheet.EMPTY.with(taking.texts())).isEqualTo(TYPED);
        assertThat(taking.replaced()).isEmpty();
        assertThat(Taking.of(D15, TYPED, 1).texts()).isEmpty();
        assertThat(Taking.of(D15, TYPED, 2).texts()).as("B has its own fields").hasSize(7);
    }

    @Test
    void aNumberThatSaysTheSameStaysAsItWasTyped() {
        var sheet = Cases.with(TYPED, "solution[1].volume", "10,0", "solution[1].dextroseStock", "50 %");
        assertThat(Taking.of(D15, sheet, 1).texts()).isEmpty();
    }

    @Test
    void aLotStaysWithItsProductAndStockAndGoesWithThem() {
        var drawn = Cases.with(TYPED, "solution[1].dextroseLot", "B4471", "solution[1].dextroseDrawn", "3",
                "solution[1].anaestheticLot", "L0932", "solution[1].anaestheticExpiry", "6/27",
                "solution[1].diluentLot", "W2210", "solution[1].latexFree", "yes", "solution[1].preparedBy",
                "M. Okafor");
        assertThat(replaced(D20, drawn)).containsExactly("dextrosePercent");
        assertThat(replaced(JOINT, drawn)).containsExactlyInAnyOrder("volume", "dextrosePercent", "anaesthetic",
                "anaestheticPercent", "anaestheticStock", "anaestheticLot", "anaestheticExpiry");
        assertThat(taken(JOINT, drawn)).isEqualTo(Cases.sheet("solution[1].volume", "6",
                "solution[1].dextrosePercent", "25", "solution[1].dextroseStock", "50", "solution[1].anaesthetic",
                "none", "solution[1].diluent", "water", "solution[1].dextroseLot", "B4471",
                "solution[1].dextroseDrawn", "3", "solution[1].diluentLot", "W2210", "solution[1].latexFree", "yes",
                "solution[1].preparedBy", "M. Okafor"));
        assertThat(replaced(D15, Cases.with(drawn, "solution[1].anaestheticStock", "2")))
                .containsExactlyInAnyOrder("anaestheticStock", "anaestheticLot", "anaestheticExpiry");
        var scanned = Cases.sheet("solution[1].dextroseLot", "B4471", "solution[1].dextroseStock", "50");
        assertThat(replaced(D15, scanned)).as("what was scanned first stays").isEmpty();
    }

    @Test
    void aSecondProliferantComesAndGoesWhole() {
        var second = new UsualSolution("u1", "With morrhuate", D15.tissue(), D15.volume(), List.of(
                D15.parts().getFirst(), new UsualSolution.Ingredient(Part.PROLIFERANT,
                        "morrhuate", Percent.of("0.5"), Optional.empty()),
                D15.parts().getLast()), "water");
        var with = taken(second, Sheet.EMPTY);
        assertThat(with).isEqualTo(Cases.with(TYPED, "solution[1].proliferantAdded", "yes", "solution[1].proliferant",
                "morrhuate", "solution[1].proliferantPercent", "0.5"));
        assertThat(taken(D15, Cases.with(with, "solution[1].proliferantStock", "5", "solution[1].proliferantLot",
                "M5521"))).isEqualTo(TYPED);
        assertThat(second.isOf(Cases.PRACTICE)).isTrue();
    }

    /// Agreed are 15 % (rulings.md 26), and no epinephrine is turned on.
    @Test
    void theRulesJudgeWhatWasTaken() {
        assertThat(rules(Cases.about(new Allergies.NoneKnown(Cases.TODAY), List.of(), Sex.FEMALE), D15))
                .noneMatch(rule -> rule.startsWith("agreed"));
        assertThat(rules(Cases.about(new Allergies.NoneKnown(Cases.TODAY), List.of(), Sex.FEMALE), D20))
                .anyMatch(rule -> rule.startsWith("agreed"));
        var adrenalin = new UsualSolution("u2", "With epinephrine", D15.tissue(), D15.volume(), List.of(
                D15.parts().getFirst(), new UsualSolution.Ingredient(Part.ANAESTHETIC,
                        "lidocaine-epinephrine", Percent.of("0.2"),
                        Optional.empty())),
                "water");
        assertThat(adrenalin.isOf(Cases.PRACTICE)).isFalse();
    }

    private static List<String> rules(Circumstances about, UsualSolution usual) {
        return Reading.of(about, taken(usual, Sheet.EMPTY)).findings().stream().map(Finding::rule).toList();
    }
}
