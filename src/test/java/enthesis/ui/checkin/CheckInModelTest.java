package enthesis.ui.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Sheet;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Severity;
import enthesis.domain.patient.Sex;
import enthesis.domain.screening.CheckInFields;
import enthesis.domain.visit.Cases;
import enthesis.ui.visit.Bench;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CheckInModelTest {
    private static final LocalDate TODAY = Cases.TODAY;

    @ParameterizedTest
    @CsvSource({"advil 400 -4d, advil 400, 2026-11-19", "ASA 81 t, ASA 81, 2026-11-23",
            "naproxen 12 Nov 2026, naproxen, 2026-11-12", "ramipril 5, ramipril 5,", "vitamin B 12, vitamin B 12,",
            "aleve 220 2026-11-17, aleve 220, 2026-11-17", "t, t,"})
    void aToldLineEndsWithItsDate(String line, String told, LocalDate day) {
        assertThat(ToldLine.read(line, new DateText(TODAY, DateText.Slashes.ASK)))
                .isEqualTo(new ToldLine(told, Optional.ofNullable(day)));
    }

    @Test
    void anAddedLineStandsInTheSheetWithItsDayInWords() {
        var bench = new Bench(Sheet.EMPTY);
        assertThat(new CheckInModel(bench.desk).add("advil 400 -6d")).contains(1);
        assertThat(bench.model.sheet.now()).isEqualTo(
                Cases.sheet("medication[1].told", "advil 400", "medication[1].class", "nsaid", "medication[1].lastDose",
                        "17 Nov 2026"));
        bench.model.sheet.undo();
        assertThat(bench.model.sheet.now()).isEqualTo(Sheet.EMPTY);
    }

    @Test
    void aDrugTakenFourDaysBeforeIsMeantToDefer() {
        var bench = new Bench(Sheet.EMPTY);
        var model = new CheckInModel(bench.desk);
        model.add("advil 400 -4d");
        assertThat(model.meaning(1).orElseThrow().where().path()).startsWith("medication[1].");
        assertThat(model.daysBefore(1)).contains(4L);
        model.remove(1);
        assertThat(model.medications().get()).isEmpty();
    }

    /// Neither kind is taken: the question stands first, and the cut is one press in the panel.
    @Test
    void aLineOfTwoKindsIsAskedAbout() {
        var bench = new Bench(Sheet.EMPTY);
        var model = new CheckInModel(bench.desk);
        int row = model.add("warfarin and ibuprofen -6d").orElseThrow();
        assertThat(bench.model.sheet.now()).isEqualTo(Cases.sheet("medication[1].told", "warfarin and ibuprofen",
                "medication[1].lastDose", "17 Nov 2026"));
        assertThat(model.open(row)).contains(CheckInFields.drugClass(row));
        assertThat(model.meaning(row).orElseThrow().words()).isEqualTo("findings.drugSeveral");
    }

    @Test
    void aSlipCountsTheDaysOfWhatItIsTakenFor() {
        var bench = new Bench(Cases.sheet("medication[1].told", "piroxicamm", "medication[1].class", "nsaid"));
        assertThat(new CheckInModel(bench.desk).daysAsked(1)).isEqualTo("12");
    }

    @Test
    void whatIsOnRecordBecomesTodaysAnswerOnlyByAPress() {
        var listed = new Allergies.Listed(List.of(new Allergy("latex", Severity.SEVERE, "hives")), TODAY.minusDays(28));
        var bench = new Bench(Cases.about(listed, List.of(), Sex.FEMALE), Sheet.EMPTY);
        var model = new CheckInModel(bench.desk);
        assertThat(bench.model.sheet.now()).isEqualTo(Sheet.EMPTY);
        model.stillSo();
        assertThat(bench.model.sheet.now()).isEqualTo(Cases.sheet("checkIn.allergies", "list", "allergy[1].substance",
                "latex", "allergy[1].severity", "severe", "allergy[1].reaction", "hives"));
    }

    @Test
    void anAllergyIsAddedWithWhatHappened() {
        var bench = new Bench(Sheet.EMPTY);
        new CheckInModel(bench.desk).addAllergy("latex, hives and tight chest");
        assertThat(bench.model.sheet.now()).isEqualTo(Cases.sheet("checkIn.allergies", "list",
                "allergy[1].substance", "latex", "allergy[1].reaction", "hives and tight chest"));
    }

    @Test
    void inrIsAskedOnlyOfWhoTakesWarfarin() {
        var bench = new Bench(Sheet.EMPTY);
        var model = new CheckInModel(bench.desk);
        model.add("coumadine");
        assertThat(model.warfarin().get()).as("a slip is not taken").isFalse();
        bench.type("medication[1].class", "warfarin");
        assertThat(model.warfarin().get()).isTrue();
    }
}
