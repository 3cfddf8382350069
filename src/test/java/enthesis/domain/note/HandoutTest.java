package enthesis.domain.note;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.note.handout.AfterSheet;
import enthesis.domain.patient.Alert;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Severity;
import enthesis.domain.patient.Sex;
import enthesis.domain.people.Clinic;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.NoteFields;
import enthesis.domain.visit.Reading;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Rulings 22: the lines follow the patient, and day 0 to day 5 are forbidden.
class HandoutTest {

    @Test
    void datesAreComputedFromTheDayOfTheVisit() {
        assertThat(lines(SeedCase.sheet())).contains(
                "Not up to and including 28 November 2026; allowed again from 29 November 2026.",
                "aspirin 81 mg: keep taking it.", "no more than 3000 mg in 24 hours", "15 to 20 minutes",
                "up to and including 26 November 2026", "by 30 November 2026", "J. Roy", "Monday 21 December 2026",
                "very strong pain",
                "Call Harbour Street Clinic: 555 0100", "Emergency: 911");
    }

    /// 8.4: the printed sheet carries F3 to F9; 9.1, A11.
    @Test
    void theUrgentBoxCarriesEveryAlertFromThreeToNine() {
        var urgent = AfterSheet.of(SeedCase.reading(), SeedCase.ENGLISH, Clinic.named("Harbour Street Clinic"))
                .groups().getLast();
        assertThat(urgent.urgent()).isTrue();
        assertThat(urgent.lines().stream().map(SeedCase::spaced).limit(7)).containsExactly("very strong pain",
                "fever, growing redness, heat or pus", "a rash, swelling of the face, or trouble breathing",
                "new weakness or numbness, or trouble with bladder or bowels", "a bad headache when you stand up",
                "chest pain or breathlessness", "pain or swelling in the calf, or a cold, pale arm or leg");
    }

    @Test
    void noAcetaminophenLineWithLiverDisease() {
        var alert = new Alert(Alert.Kind.LIVER_DISEASE, "", Cases.TODAY);
        assertThat(lines(SeedCase.sheet(), alert)).doesNotContainIgnoringCase("acetaminophen").contains("ask us first");
    }

    @Test
    void noAcetaminophenLineWithAllergyToIt() {
        var sheet = SeedCase.sheet().with(Field.at("allergy", 2, "substance"), "Tylenol, rash");
        assertThat(lines(sheet)).doesNotContainIgnoringCase("acetaminophen");
    }

    @Test
    void necessaryAntiInflammatoryGoesOnAsAgreed() {
        var sheet = SeedCase.sheet().with(Field.at("medication", 1, "necessary"), "rheumatologist insists");
        assertThat(lines(sheet)).contains("ibuprofen 400: take it as agreed", "Take no other anti-inflammatory");
    }

    @Test
    void nobodyAllergicToAntiInflammatoriesIsToldTheyAreAllowedAgain() {
        var sheet = SeedCase.sheet().with(Field.at("allergy", 2, "substance"), "ibuprofen");
        assertThat(lines(sheet)).contains("you told us of an allergy").doesNotContain("allowed again");
    }

    /// Neither the aspirin of every day nor an anti-inflammatory that was agreed is told to somebody allergic to them.
    @Test
    void withAnAllergyToAspirinNoneOfItsKindIsToldToBeTaken() {
        var allergic = Cases.with(SeedCase.sheet(), "allergy[2].substance", "aspirin", "medication[1].necessary",
                "rheumatologist insists");
        assertThat(relief(allergic)).containsExactly(
                "Take no anti-inflammatory pills such as ibuprofen (Advil), naproxen (Aleve) or aspirin: "
                        + "you told us of an allergy.",
                "ibuprofen 400: ask us before you take it again.", "aspirin 81 mg: ask us before you take it again.",
                "If you take another drug because a doctor told you to for your heart or brain, keep taking it and "
                        + "ask us.",
                "You may take acetaminophen (Tylenol) if you need it: no more than 3000 mg in 24 hours, counting all "
                        + "products. Take no more than your doctor told you, and never above 4000 mg.",
                "Warmth on the area helps most people: 15 to 20 minutes at a time, never on skin that feels numb.");
    }

    @Test
    void withAnAllergyOnRecordAndNoDrugOfItsKindAspirinIsNotKept() {
        var sheet = SeedCase.sheet().with(Map.of(Field.at("medication", 1, "told"), "", Field.at("medication", 1,
                "class"), "", Field.at("medication", 2, "told"), "clopidogrel 75", Field.at("medication", 2, "class"),
                "antiplatelet"));
        var nsaid = new Allergies.Listed(List.of(new Allergy("NSAIDs", Severity.UNKNOWN, "")), Cases.TODAY);
        var lines = relief(Reading.of(Cases.about(nsaid, List.of(), Sex.FEMALE), sheet));
        assertThat(lines.subList(0, 2)).containsExactly(
                "Take no anti-inflammatory pills such as ibuprofen (Advil), naproxen (Aleve) or aspirin: "
                        + "you told us of an allergy.",
                "clopidogrel 75: keep taking it. Ask us if you are not sure.");
    }

    @Test
    void theNoteAllowsNoAntiInflammatoryAgainEither() {
        var sheet = SeedCase.sheet().with(Field.at("allergy", 2, "substance"), "aspirin");
        assertThat(SeedCase.paragraph(SeedCase.reading(sheet), NoteFields.Paragraph.PLAN).text())
                .startsWith("No anti-inflammatory: allergy. Acetaminophen at most 3000 mg in 24 h.");
    }

    private static List<String> relief(Sheet sheet) {
        return relief(SeedCase.reading(sheet));
    }

    private static List<String> relief(Reading reading) {
        return AfterSheet.of(reading, SeedCase.ENGLISH, Clinic.named("Harbour Street Clinic")).groups().getFirst()
                .lines().stream().map(SeedCase::spaced).toList();
    }

    @Test
    void bloodThinnersAreKept() {
        var sheet = Cases.with(SeedCase.sheet(), "medication[3].told", "apixaban 5 mg", "medication[3].class",
                "anticoagulant");
        assertThat(lines(sheet)).contains("apixaban 5 mg: keep taking it.");
    }

    @Test
    void unknownNumbersLeaveALineToWriteOn() {
        var handout = AfterSheet.of(SeedCase.reading(), SeedCase.ENGLISH, Clinic.named("Harbour Street Clinic"));
        assertThat(handout.groups().getLast().lines().getLast()).isEqualTo("Emergency: ____________________");
    }

    private static String lines(Sheet sheet, Alert... alerts) {
        var handout = AfterSheet.of(SeedCase.reading(sheet, alerts), SeedCase.ENGLISH,
                new Clinic("Harbour Street Clinic", "555 0100", "911", Clinic.Copies.UNKNOWN));
        return SeedCase.spaced(String.join("\n", handout.groups().stream().flatMap(group -> group.lines().stream())
                .toList()));
    }
}
