package enthesis.domain.note;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Entered;
import enthesis.domain.note.handout.BeforeSheet;
import enthesis.domain.note.handout.Preparing;
import enthesis.domain.patient.Alert;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Severity;
import enthesis.domain.patient.Sex;
import enthesis.domain.people.Clinic;
import enthesis.domain.practice.DrugClass;
import enthesis.domain.screening.ToldMedication;
import enthesis.domain.visit.Cases;
import enthesis.domain.wording.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The sheet before an injection follows the patient's own drugs (clinical.md 3.1, 3.2; rulings.md 22).
class BeforeSheetTest {
    private static final LocalDate INJECTION = LocalDate.of(2026, 12, 21);
    private static final Clinic CLINIC = new Clinic("Harbour Street Clinic", "555 0100", "911",
            Clinic.Copies.UNKNOWN);

    /// The last day is so many days before the injection: the practice's 5, or five half-lives (clinical.md 3.2).
    @ParameterizedTest
    @CsvSource({"Advil 400, 16 December 2026, 17 December 2026", "naproxen, 16 December 2026, 17 December 2026",
            "Mobic 15 mg, 16 December 2026, 17 December 2026", "piroxicam, 9 December 2026, 10 December 2026",
            "oxaprozin, 10 December 2026, 11 December 2026", "aspirin 500 mg, 16 December 2026, 17 December 2026"})
    void eachOwnDrugHasItsLastDay(String drug, String last, String stop) {
        assertThat(medicines(told(drug))).startsWith(drug + ": you may take it up to and including " + last
                + ". Do not take it from " + stop + " on.");
    }

    @ParameterizedTest
    @CsvSource({"aspirin 81 mg, keep taking it", "Eliquis 5 mg, keep taking it", "clopidogrel, keep taking it",
            "warfarin, keep taking it", "aspirin, ask us whether you may take it",
            "Motrinn, ask us whether you may take it", "xyzzy drops, ask us whether you may take it",
            "Voltaren gel, ask us whether you may use it"})
    void whatIsNotStoppedIsKeptOrAskedAbout(String drug, String says) {
        assertThat(medicines(told(drug)).getFirst()).startsWith(drug + ": " + says).doesNotContain("from now on");
    }

    @Test
    void whatIsTakenAsUsualHasNoLineOfItsOwn() {
        assertThat(medicines(told("Tylenol"), told("metformin"), told("Celexa 20 mg"))).noneMatch(line -> line
                .startsWith("Tylenol") || line.startsWith("metformin") || line.startsWith("Celexa"))
                .contains("Take all your other medicines as usual.");
    }

    @Test
    void theKindThatWasChosenCountsMoreThanTheName() {
        var chosen = new ToldMedication(1, "the yellow pills", "", Optional.of(DrugClass.NSAID), new Entered.Empty<>(),
                "");
        assertThat(medicines(chosen).getFirst()).contains("up to and including 16 December 2026");
        var necessary = new ToldMedication(1, "Celebrex", "", Optional.of(DrugClass.NSAID), new Entered.Empty<>(),
                "rheumatologist insists");
        assertThat(medicines(necessary).getFirst()).isEqualTo("Celebrex: take it as agreed with your doctor.");
    }

    @Test
    void whenTheLastDayIsOverItSaysNow() {
        var soon = sheet(LocalDate.of(2026, 11, 25), List.of(told("ibuprofen")), List.of(), List.of());
        assertThat(soon).contains("ibuprofen: do not take any more from now on. Tell us when you took it last.",
                "From now on, take no anti-inflammatory pills").doesNotContain("up to and including");
    }

    @Test
    void theLastDayIsRightAcrossALeapDay() {
        var about = preparing(LocalDate.of(2028, 3, 3), LocalDate.of(2028, 2, 1), List.of(told("ibuprofen")),
                List.of(), List.of());
        assertThat(SeedCase.spaced(BeforeSheet.of(about, SeedCase.ENGLISH, CLINIC).groups().get(1).lines().getFirst()))
                .contains("27 February 2028", "28 February 2028");
    }

    @Test
    void withAnAllergyNothingOfItsKindIsToldToBeTaken() {
        var allergy = List.of(new Allergy("aspirin", Severity.SEVERE, "hives"));
        var sheet = sheet(INJECTION, List.of(told("ibuprofen"), told("aspirin 81 mg")), allergy, List.of());
        assertThat(sheet).contains("you told us of an allergy", "ibuprofen: ask us before you take it again.",
                "aspirin 81 mg: ask us before you take it again.").doesNotContain("keep taking it. Ask us if",
                        "If you take aspirin");
    }

    @Test
    void linesFollowThePatient() {
        var plain = sheet(INJECTION, List.of(), List.of(), List.of());
        assertThat(plain).contains("Monday 21 December 2026", "If you take aspirin", "acetaminophen (Tylenol)",
                "arrange a ride", "a list of all your medicines", "Call Harbour Street Clinic: 555 0100")
                .doesNotContain("INR", "blood sugar");
        var more = sheet(INJECTION, List.of(told("warfarin")), List.of(), List.of(
                new Alert(Alert.Kind.DIABETES, "", Cases.TODAY), new Alert(Alert.Kind.LIVER_DISEASE, "", Cases.TODAY)));
        assertThat(more).contains("INR result with its date", "blood sugar", "ask us first").doesNotContain(
                "acetaminophen", "If you take aspirin");
    }

    @Test
    void aVisitPreparesForItsNextAppointment() {
        assertThat(Preparing.next(SeedCase.reading()).orElseThrow().when()).isEqualTo(new Preparing.When(Cases.TODAY,
                INJECTION));
        var none = SeedCase.reading(Cases.with(SeedCase.sheet(), "aftercare.next", "none"));
        assertThat(Preparing.next(none)).isEmpty();
    }

    @Test
    void everyLanguageSaysEveryDate() {
        for (var language : Language.values()) {
            var sheet = BeforeSheet.of(preparing(INJECTION, Cases.TODAY, List.of(told("ibuprofen")), List.of(),
                    List.of()), SeedCase.WORDINGS.in(language), CLINIC);
            assertThat(SeedCase.spaced(sheet.groups().getFirst().lines().getFirst())).contains(
                    language.weekday(INJECTION));
            assertThat(SeedCase.spaced(sheet.groups().get(1).lines().getFirst())).contains("ibuprofen",
                    language.day(INJECTION.minusDays(
                            5)),
                    language.day(INJECTION.minusDays(4)));
        }
    }

    private static ToldMedication told(String drug) {
        return new ToldMedication(1, drug, "", Optional.empty(), new Entered.Empty<>(), "");
    }

    private static List<String> medicines(ToldMedication... takes) {
        return BeforeSheet.of(preparing(INJECTION, Cases.TODAY, List.of(takes), List.of(), List.of()),
                SeedCase.ENGLISH, CLINIC).groups().get(1).lines().stream().map(SeedCase::spaced).toList();
    }

    private static String sheet(LocalDate day, List<ToldMedication> takes, List<Allergy> allergies,
            List<Alert> alerts) {
        return BeforeSheet.of(preparing(day, Cases.TODAY, takes, allergies, alerts), SeedCase.ENGLISH, CLINIC).groups()
                .stream().flatMap(group -> Stream.concat(Stream.of(group.title()), group.lines().stream()))
                .map(SeedCase::spaced).reduce("", (all, line) -> all + line + "\n");
    }

    private static Preparing preparing(LocalDate day, LocalDate today, List<ToldMedication> takes,
            List<Allergy> allergies, List<Alert> alerts) {
        return new Preparing(Cases.about(new Allergies.NotAsked(), alerts, Sex.FEMALE).patient(), allergies,
                List.of(Cases.course()), new Preparing.When(today, day), takes, Cases.PRACTICE);
    }
}
