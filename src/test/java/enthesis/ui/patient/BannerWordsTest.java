package enthesis.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.patient.Alert;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Severity;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.Weighed;
import enthesis.domain.value.Kilograms;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.Side;
import enthesis.domain.words.Words;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.banner.BannerFacts;
import enthesis.ui.kit.sign.Chip;
import enthesis.ui.kit.sign.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BannerWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Person ERIKA = new Person(PatientId.fresh(), new ChartNumber("004711"), "Mustermann",
            "Erika", LocalDate.of(1968, 4, 12), Sex.FEMALE, "");

    private static BannerFacts facts(Patient patient, Optional<BannerWords.Shown> shown) {
        return new BannerWords(new Texts(new Words(Locale.ENGLISH))).facts(patient, TODAY, shown);
    }

    @Test
    void saysWhoAllergiesFirstAlertsAndWeightWithItsDay() {
        var patient = new Patient(ERIKA,
                new Allergies.Listed(List.of(new Allergy("latex", Severity.SEVERE, "")), TODAY),
                List.of(new Alert(Alert.Kind.ANTICOAGULANT, "apixaban", TODAY),
                        new Alert(Alert.Kind.DIABETES, "", TODAY)),
                new Weighed(Optional.of(Kilograms.of("64")), Optional.of(TODAY), false, Optional.empty(),
                        Optional.empty()));
        var shown = new BannerWords.Shown(Side.RIGHT, "ankle and foot", "session 3 of 6");
        assertThat(facts(patient, Optional.of(shown))).isEqualTo(new BannerFacts("MUSTERMANN, Erika",
                "* 12 Apr 1968 (58 y)  ·  F  ·  64 kg (23 Nov)  ·  No. 004711",
                List.of(Chip.Fact.of(Tone.STOP, "Allergy: LATEX, severe · asked 23 Nov"),
                        Chip.Fact.of(Tone.STOP, "Anticoagulant: apixaban"), Chip.Fact.of(Tone.CAUTION, "Diabetes")),
                List.of(new BannerFacts.Served(Side.RIGHT, "ankle and foot", "session 3 of 6", "session 3 of 6"))));
    }

    @Test
    void saysWhatIsNotKnown() {
        var facts = facts(new Patient(ERIKA, new Allergies.NotAsked(), List.of(), Weighed.NEVER), Optional.empty());
        assertThat(facts.identifiers()).contains("weight missing");
        assertThat(facts.chips()).containsExactly(Chip.Fact.notAsked("Allergies: not asked"));
    }

    @Test
    void aWeightAsStatedIsMarked() {
        var weighed = new Weighed(Optional.of(Kilograms.of("64")), Optional.of(TODAY), true, Optional.empty(),
                Optional.empty());
        assertThat(facts(new Patient(ERIKA, new Allergies.NotAsked(), List.of(), weighed), Optional.empty())
                .identifiers()).isEqualTo("* 12 Apr 1968 (58 y)  ·  F  ·  64 kg as stated (23 Nov)  ·  No. 004711");
    }

    @Test
    void whatWasTakenOverIsNotSaidToHaveBeenAskedThatDay() {
        var taken = new Allergies.TakenOver(List.of(new Allergy("latex", Severity.SEVERE, "")), TODAY.minusDays(3));
        assertThat(facts(new Patient(ERIKA, taken, List.of(), Weighed.NEVER), Optional.empty()).chips())
                .containsExactly(Chip.Fact.of(Tone.STOP,
                        "Allergy: LATEX, severe · asked: not known, taken over on 20 Nov"));
    }

    @Test
    void noneKnownIsAStateWithItsDay() {
        var none = new Patient(ERIKA, new Allergies.NoneKnown(TODAY.minusDays(3)), List.of(), Weighed.NEVER);
        assertThat(facts(none, Optional.empty()).chips())
                .containsExactly(Chip.Fact.of(Tone.OK, "Allergies: none known · asked 20 Nov"));
    }
}
