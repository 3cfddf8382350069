package enthesis.ui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.patient.Alert;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Severity;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.Weighed;
import enthesis.domain.value.Kilograms;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.Reading;
import enthesis.ui.kit.sign.Chip;
import enthesis.ui.kit.sign.Tone;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BannerWordsTest {
    private static final Allergies LATEX = new Allergies.Listed(
            List.of(new Allergy("latex", Severity.SEVERE, "anaphylaxis")), Cases.TODAY.minusDays(28));

    private static List<Chip.Fact> chips(Circumstances about, String... typed) {
        return new BannerWords(Workspace.TEXTS).of(Reading.of(about, Cases.sheet(typed))).chips();
    }

    private static Chip.Fact first(Allergies onRecord, String... typed) {
        return chips(Cases.about(onRecord, List.of(), Sex.FEMALE), typed).getFirst();
    }

    @Test
    void whatIsOnRecordStaysRedWhateverTodaysAnswerIs() {
        assertThat(first(new Allergies.TakenOver(LATEX.known(), LATEX.day().orElseThrow()))).isEqualTo(
                Chip.Fact.of(Tone.STOP, "Allergy: LATEX, severe  ·  asked: not known, taken over on 26 Oct"));
        assertThat(first(LATEX)).isEqualTo(Chip.Fact.of(Tone.STOP, "Allergy: LATEX, severe  ·  asked 26 Oct"));
        assertThat(first(LATEX, "checkIn.allergies", "none"))
                .isEqualTo(Chip.Fact.of(Tone.STOP, "Allergy: LATEX, severe  ·  none known today?"));
        assertThat(first(LATEX, "checkIn.allergies", "list", "allergy[1].substance", "corn"))
                .isEqualTo(Chip.Fact.of(Tone.STOP, "Allergy: LATEX, severe; CORN  ·  asked 23 Nov"));
        assertThat(first(LATEX, "checkIn.allergies", "list", "allergy[1].substance", "Latex", "allergy[1].severity",
                "mild")).isEqualTo(Chip.Fact.of(Tone.STOP, "Allergy: LATEX, severe  ·  asked 23 Nov"));
    }

    @Test
    void noneKnownIsGreenAndAListWithoutARowIsNot() {
        var none = new Allergies.NoneKnown(Cases.TODAY.minusDays(28));
        assertThat(first(none)).isEqualTo(Chip.Fact.of(Tone.OK, "Allergies: none known  ·  asked 26 Oct"));
        assertThat(first(none, "checkIn.allergies", "none"))
                .isEqualTo(Chip.Fact.of(Tone.OK, "Allergies: none known  ·  asked 23 Nov"));
        assertThat(first(none, "checkIn.allergies", "list"))
                .isEqualTo(Chip.Fact.notAsked("Allergies: none named yet"));
        assertThat(first(new Allergies.NotAsked())).isEqualTo(Chip.Fact.notAsked("Allergies: not asked"));
    }

    @Test
    void whatALinkedChartListsIsSeen() {
        var about = Cases.linked(Cases.about(), LATEX, new Alert(Alert.Kind.PREGNANCY, "", Cases.TODAY));
        assertThat(chips(about)).containsExactly(
                Chip.Fact.of(Tone.STOP, "Allergy: LATEX, severe  ·  asked 26 Oct"),
                Chip.Fact.of(Tone.STOP, "Pregnancy"), Chip.Fact.of(Tone.INFO, "Also chart 002090"));
    }

    @Test
    void aWeightAsStatedIsMarked() {
        assertThat(line(Cases.about(), "vitals.weight", "64")).contains("  64 kg (23 Nov)  ");
        assertThat(line(Cases.about(), "vitals.weight", "64", "vitals.weightStated", "yes"))
                .contains("  64 kg as stated (23 Nov)  ");
        var about = Cases.about();
        var weighed = new Weighed(Optional.of(Kilograms.of("70")), Optional.of(Cases.TODAY.minusDays(28)), true,
                Optional.empty(), Optional.empty());
        assertThat(line(about.knowing(new Patient(about.patient().person(), new Allergies.NotAsked(), List.of(),
                weighed)))).contains("  70 kg as stated (26 Oct)  ");
    }

    private static String line(Circumstances about, String... typed) {
        var sheet = typed.length == 0 ? Sheet.EMPTY : Cases.sheet(typed);
        return new BannerWords(Workspace.TEXTS).of(Reading.of(about, sheet)).identifiers();
    }
}
