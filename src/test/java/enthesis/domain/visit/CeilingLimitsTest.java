package enthesis.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.patient.Alert;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Sex;
import enthesis.domain.practice.Practice;
import enthesis.domain.solution.Ceiling;
import enthesis.domain.value.Milligrams;
import enthesis.storage.reference.SettingFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Other limits than the plain ones: with epinephrine, reduced, and set by the practice (clinical.md 5.4).
class CeilingLimitsTest {
    private static final SettingFile FILE = SettingFile.load();

    private static Practice practice(String key, String value) {
        return FILE.practice(Map.of(key, new BigDecimal(value))).orElseThrow();
    }

    private static Sheet sheet(String kg, String drug, String mg) {
        return Cases.sheet("vitals.weight", kg, "vitals.height", "190", "solution[1].volume", "10",
                "solution[1].dextrosePercent", "15", "solution[1].dextroseStock", "50", "solution[1].anaesthetic",
                "none", "solution[1].diluent", "water", "otherAnaesthetic.given", "yes", "otherAnaesthetic.drug", drug,
                "otherAnaesthetic.mg", mg);
    }

    private static Reading read(Practice practice, Sheet sheet, Alert... alerts) {
        var about = Cases.about(new Allergies.NoneKnown(Cases.TODAY), List.of(alerts), Sex.FEMALE);
        return Reading.of(new Circumstances(about.patient(), about.visit(), practice, about.now(), about.zone(),
                about.userName(), about.sessions()), sheet);
    }

    private static Ceiling.DrugShare drug(Reading reading) {
        return ((Ceiling.Known) reading.ceiling()).drugs().getFirst();
    }

    /// L5 and L6.
    @ParameterizedTest(name = "{0}")
    @CsvSource({"L5, 60, 420", "L6, 80, 500"})
    void withEpinephrineTheLimitsCountOnceThePracticeTurnsThemOn(String id, String kg, String limit) {
        var sheet = sheet(kg, "lidocaine-epinephrine", "100");
        assertThat(read(Cases.PRACTICE, sheet).ceiling()).as("off as shipped")
                .isEqualTo(new Ceiling.Incomplete("findings.ceilingOther"));
        assertThat(drug(read(practice("anaesthetics.epinephrine", "1"), sheet)).limit()).as(id)
                .isEqualTo(Milligrams.of(limit));
    }

    @Test
    void plainAndWithEpinephrineAddUpAsShares() {
        var both = Cases.with(sheet("60", "lidocaine-epinephrine", "210"), "solution[1].anaesthetic", "lidocaine",
                "solution[1].anaestheticPercent", "0.5", "solution[1].anaestheticStock", "2", "solution[1].volume",
                "27");
        var ceiling = (Ceiling.Known) read(practice("anaesthetics.epinephrine", "1"), both).ceiling();
        assertThat(ceiling.judged().percent()).isEqualTo("100");
    }

    /// L12: 30 % less, for heart or liver disease; once, however many reasons.
    @Test
    void heartAndLiverTakeThirtyPercentOff() {
        var heart = new Alert(Alert.Kind.HEART_DISEASE, "", Cases.TODAY);
        var liver = new Alert(Alert.Kind.LIVER_DISEASE, "", Cases.TODAY);
        var sheet = sheet("60", "lidocaine", "190");
        assertThat(drug(read(Cases.PRACTICE, sheet)).limit()).isEqualTo(Milligrams.of("270"));
        for (var alerts : List.of(new Alert[]{heart}, new Alert[]{liver}, new Alert[]{heart, liver})) {
            var reading = read(Cases.PRACTICE, sheet, alerts);
            assertThat(drug(reading).limit()).as("L12").isEqualTo(Milligrams.of("189"));
            assertThat(reading.findings()).extracting(Finding::words, Finding::level).contains(
                    tuple("findings.ceilingStop", Level.STOP),
                    tuple("findings.ceilingReduced", Level.INFO));
        }
    }

    /// Who has reached the practice's age has less; the same person a day short of it has all.
    @Test
    void ageTakesItOffFromThePracticesAgeOn() {
        var age = read(Cases.PRACTICE, sheet("60", "lidocaine", "100")).about().patient().person().ageOn(Cases.TODAY);
        var sheet = sheet("60", "lidocaine", "100");
        var old = practice("rules.visit.elderlyFrom", Integer.toString(Math.max(50, age)));
        assertThat(drug(read(old, sheet)).limit())
                .isEqualTo(Milligrams.of(age >= 50 ? "189" : "270"));
    }

    @Test
    void whatThePracticeLowersIsWhatTheVisitIsJudgedBy() {
        var sheet = sheet("80", "lidocaine", "210");
        assertThat(read(Cases.PRACTICE, sheet).findings()).extracting(Finding::words)
                .doesNotContain("findings.ceilingStop");
        assertThat(read(practice("anaesthetics.lidocaine.most", "200"), sheet).findings()).extracting(Finding::words)
                .contains("findings.ceilingStop");
    }
}
