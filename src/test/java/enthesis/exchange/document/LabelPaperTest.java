package enthesis.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.note.SeedCase;
import enthesis.domain.note.label.SyringeLabel;
import enthesis.domain.practice.PaperSize;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.SecondProliferant;
import enthesis.domain.words.Words;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The label of a syringe: drugs, strengths, date and time, preparer, discard time, patient (clinical.md 5.6).
class LabelPaperTest {
    private static final Words WORDS = new Words(Locale.ENGLISH);

    private static SyringeLabel label() {
        return SyringeLabel.of(WORDS, SeedCase.reading(), 1).orElseThrow();
    }

    @Test
    void itSaysAllThatALabelMust() {
        var label = label();
        assertThat(label.patient()).isEqualTo("Mustermann, Erika");
        assertThat(label.contents()).startsWith("dextrose 15 % (1500 mg)", "lidocaine 0.2 % (20 mg)")
                .endsWith("10 mL in all");
        assertThat(label.prepared()).isEqualTo("Prepared 23 Nov 2026 10:50, M. Okafor");
        assertThat(label.discard()).as("4 h after preparation began").contains("14:50").contains("DISCARD");
        assertThat(label.lots()).startsWith("Lots: Dextrose ");
    }

    /// With two proliferants it still is one label on one page.
    @Test
    void itNamesASecondProliferant() throws IOException {
        var label = SyringeLabel.of(WORDS, SeedCase.reading(SecondProliferant.in(SeedCase.sheet())), 1).orElseThrow();
        assertThat(label.contents()).startsWith("dextrose 15 % (1500 mg)", "sodium morrhuate 0.5 % (50 mg)",
                "lidocaine 0.2 % (20 mg)");
        assertThat(label.lots()).contains("second proliferant M5521");
        try (var reader = new Reader(new Documents(WORDS).label(label, PaperSize.A4))) {
            assertThat(reader.document.getNumberOfPages()).isEqualTo(1);
            assertThat(reader.text()).contains("sodium morrhuate 0.5 % (50 mg)", "10 mL in all", "M5521");
            reader.pictures("syringe-label-second");
        }
    }

    /// The percentage is that of what was really drawn up.
    @Test
    void itSaysWhatIsInTheSyringe() {
        var drawn = Cases.with(SeedCase.sheet(), "solution[1].diluentDrawn", "7");
        assertThat(SyringeLabel.of(WORDS, SeedCase.reading(drawn), 1).orElseThrow().contents().getLast())
                .isEqualTo("12 mL in all");
    }

    @ParameterizedTest
    @ValueSource(strings = {"preparedBy", "preparedAt", "dextroseDrawn", "anaestheticDrawn", "diluentDrawn"})
    void whatLacksOneOfTheseIsNoLabel(String missing) {
        var sheet = Cases.with(SeedCase.sheet(), "solution[1]." + missing, "");
        assertThat(SyringeLabel.of(WORDS, SeedCase.reading(sheet), 1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void itPrintsOnOnePage(PaperSize paper) throws IOException {
        try (var reader = new Reader(new Documents(WORDS).label(label(), paper))) {
            assertThat(reader.document.getNumberOfPages()).isEqualTo(1);
            assertThat(reader.text()).contains("Syringe A", "Mustermann, Erika", "born 12 Apr 1968, chart 004711",
                    "dextrose 15 % (1500 mg)", "lidocaine 0.2 % (20 mg)", "Prepared 23 Nov 2026 10:50, M. Okafor",
                    "14:50, then DISCARD");
            assertThat(reader.document.getDocumentInformation().getTitle()).isEqualTo("Syringe label");
            if (paper == PaperSize.A4) {
                reader.pictures("syringe-label");
            }
        }
    }
}
