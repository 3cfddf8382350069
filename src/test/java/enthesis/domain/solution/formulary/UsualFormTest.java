package enthesis.domain.solution.formulary;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Kind;
import enthesis.domain.visit.Cases;
import enthesis.storage.reference.FormularyFile;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The form of a usual solution: what it refuses, and in which words. Vectors X1 to X3 and P1 of clinical.md 5.3.
class UsualFormTest {
    private static final String TAKEN = "Dextrose 15 % with Lidocaine 0.25 %";
    private static final UsualForm.Around AROUND = new UsualForm.Around("u1", Set.of(TAKEN), Cases.PRACTICE);
    private static final Sheet P1 = Cases.sheet("usual.name", "Our P1", "usual.tissue", "ligament",
            "solution[1].volume", "10", "solution[1].dextrosePercent", "15", "solution[1].dextroseStock", "50",
            "solution[1].anaesthetic", "lidocaine", "solution[1].anaestheticPercent", "0,2",
            "solution[1].anaestheticStock", "2", "solution[1].diluent", "water");

    private static UsualReading read(String... pathsAndTexts) {
        return UsualForm.read(Cases.with(P1, pathsAndTexts), AROUND);
    }

    /// Each refusal as `field: words values`.
    private static Map<String, String> refused(String... pathsAndTexts) {
        var read = read(pathsAndTexts);
        assertThat(read.entry().isEmpty()).isEqualTo(!read.refusals().isEmpty());
        var said = new HashMap<String, String>();
        read.refusals().forEach((field, refusal) -> said.put(field.name(), said(refusal)));
        return said;
    }

    private static String said(Refusal refusal) {
        return (refusal.words().substring(refusal.words().lastIndexOf('.') + 1) + " "
                + String.join(" ", refusal.values())).strip();
    }

    @Test
    void whatIsTypedIsReadAndFilledInAgain() {
        var usual = read().entry().orElseThrow();
        assertThat(usual.tissue()).contains(Kind.LIGAMENT);
        assertThat(UsualFields.sheet(usual)).isEqualTo(Cases.with(P1, "solution[1].anaestheticPercent", "0.2"));
        assertThat(FormularyFile.read(FormularyFile.write(usual))).isEqualTo(usual);
        var second = read("usual.tissue", "any", "solution[1].proliferant", "morrhuate",
                "solution[1].proliferantPercent", "0.5", "solution[1].anaesthetic", "none",
                "solution[1].anaestheticPercent", "", "solution[1].anaestheticStock", "").entry().orElseThrow();
        assertThat(second.tissue()).isEmpty();
        assertThat(FormularyFile.read(FormularyFile.write(second))).isEqualTo(second);
        assertThat(UsualForm.read(UsualFields.sheet(second), AROUND).entry()).contains(second);
    }

    @Test
    void everyExampleStandsBeforeItsOwnForm() {
        for (var example : FormularyFile.load()) {
            var usual = example.solution();
            var read = UsualForm.read(UsualFields.sheet(usual), new UsualForm.Around(usual.id(), Set.of(),
                    Cases.PRACTICE));
            assertThat(read.entry()).as(usual.name()).contains(usual);
            assertThat(read.cautions()).as(usual.name()).isEmpty();
            assertThat(usual.isOf(Cases.PRACTICE)).as(usual.name()).isTrue();
        }
    }

    @Test
    void anEmptyFormMissesEverythingThatIsNeeded() {
        assertThat(UsualForm.read(Sheet.EMPTY, AROUND).refusals().keySet().stream().map(Field::name))
                .containsExactlyInAnyOrder("name", "volume", "dextrosePercent", "anaesthetic", "diluent");
    }

    @Test
    void aNameIsThereOnceAndNotTooLong() {
        assertThat(refused("usual.name", " \t ")).isEqualTo(Map.of("name", "noName"));
        assertThat(refused("usual.name", "dextrose  15% WITH lidocaine 0,25 %")).isEqualTo(Map.of("name",
                "taken " + TAKEN));
        assertThat(refused("usual.name", "Dextrose 1.5 % with Lidocaine 0.25 %")).isEmpty();
        assertThat(refused("usual.name", "ü".repeat(200))).isEmpty();
        assertThat(refused("usual.name", "ü".repeat(201))).isEqualTo(Map.of("name", "tooLong 200"));
    }

    @Test
    void aMachineThatSpeaksTurkishKnowsTheSameNames() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr", "TR"));
        try {
            assertThat(refused("usual.name", "DEXTROSE 15 % WITH LIDOCAINE 0.25 %")).containsKey("name");
            assertThat(read("usual.tissue", "joint_space").entry().orElseThrow().tissue())
                    .isEqualTo(Optional.of(Kind.JOINT_SPACE));
        } finally {
            Locale.setDefault(before);
        }
    }

    /// By the practice's own numbers: 200 mL at most, stop above 30 %.
    @Test
    void numbersBeyondThePracticesLimitsAreRefused() {
        assertThat(refused("solution[1].volume", "201")).isEqualTo(Map.of("volume", "outside 201 0 200 mL"));
        assertThat(refused("solution[1].volume", "0")).isEqualTo(Map.of("volume", "zero 0"));
        assertThat(refused("solution[1].dextrosePercent", "31")).isEqualTo(Map.of("dextrosePercent", "stop 30"));
        assertThat(refused("solution[1].dextrosePercent", "101")).isEqualTo(Map.of("dextrosePercent",
                "outside 101 0 100 %"));
        assertThat(refused("solution[1].anaestheticStock", "0")).isEqualTo(Map.of("anaestheticStock", "zero 0"));
        assertThat(refused("solution[1].anaesthetic", "cocaine")).isEqualTo(Map.of("anaesthetic", "choose"));
        assertThat(refused("solution[1].diluent", "")).isEqualTo(Map.of("diluent", "choose"));
        assertThat(read("solution[1].dextrosePercent", "26", "solution[1].dextroseStock", "45").cautions().keySet()
                .stream().map(Field::name)).containsExactlyInAnyOrder("dextrosePercent", "dextroseStock");
    }

    @Test
    void whatItsStocksCantMakeIsRefused() {
        assertThat(refused("solution[1].dextrosePercent", "25", "solution[1].anaestheticPercent", "0.6",
                "solution[1].anaestheticStock", "1")).as("X1").isEqualTo(Map.of("volume", "room 1"));
        assertThat(refused("solution[1].dextroseStock", "10")).as("X3").isEqualTo(Map.of("dextrosePercent",
                "tooStrong 15 10"));
        assertThat(refused("solution[1].diluent", "none")).as("P1 without water").isEqualTo(Map.of("diluent",
                "unfilled 6"));
        assertThat(refused("solution[1].anaesthetic", "none")).isEqualTo(Map.of("anaestheticPercent", "without",
                "anaestheticStock", "without"));
        assertThat(refused("solution[1].proliferantPercent", "1")).containsKey("proliferantPercent");
    }
}
