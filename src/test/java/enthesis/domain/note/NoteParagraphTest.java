package enthesis.domain.note;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.visit.NoteFields;
import enthesis.domain.visit.NoteFields.Paragraph;
import org.junit.jupiter.api.Test;

class NoteParagraphTest {
    private static final Field SINUS = Field.at("point", 6, "volume");

    @Test
    void rewrittenStaysWhenAFactChanges() {
        var sheet = rewritten(SeedCase.sheet(), "Sinus tarsi 1.5 mL", "I gave the sinus tarsi 1.5 mL slowly")
                .with(SINUS, "1");
        var paragraph = paragraph(sheet);
        assertThat(paragraph.text()).contains("I gave the sinus tarsi 1.5 mL slowly");
        assertThat(paragraph.factChanged()).isPresent();
    }

    /// Nobody's words come into the place of what the physician took out.
    @Test
    void anEmptiedParagraphStaysEmptyUntilItIsComposedAgain() {
        var sheet = rewritten(SeedCase.sheet(), "", "").with(NoteFields.rewritten(Paragraph.PROCEDURE), "");
        assertThat(paragraph(sheet).isRewritten()).isTrue();
        assertThat(paragraph(sheet).isEmpty()).isTrue();
        var composed = sheet.with(paragraph(sheet).compose());
        assertThat(paragraph(composed)).isEqualTo(paragraph(SeedCase.sheet()));
    }

    @Test
    void changedFactsAreSaidWithTheirOldAndNewWords() {
        assertThat(changed("Sinus tarsi 1 mL; joint 2 mL.", "Sinus tarsi 1.5 mL; joint 2 mL.")).isEqualTo("1 > 1.5");
        assertThat(changed("6.5 mL in all: A 0.5 mL; B 1.5 mL.", "7 mL in all: A 0.5 mL; B 2 mL."))
                .isEqualTo("6.5 > 7, 1.5 > 2");
        assertThat(changed("No infection.", "No infection. Not pregnant.")).isEqualTo(" > Not pregnant.");
    }

    @Test
    void oldFactIsFoundAsAWholeWordOnly() {
        assertThat(change("1 mL", "2 mL").fits("took 1 mL")).isTrue();
        assertThat(change("1 mL", "2 mL").fits("took 11 mL")).isFalse();
        assertThat(change("1 mL", "2 mL").fits("took 1.5 mL")).isFalse();
        assertThat(change("1 mL", "2 mL").fits("took 1 mL, then 1 mL")).isFalse();
    }

    private static String changed(String before, String now) {
        return FactChanged.between(before, now).changes().stream()
                .map(change -> change.was() + " > " + change.is())
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private static FactChanged change(String before, String now) {
        return FactChanged.between(before, now);
    }

    @Test
    void useNewReplacesTheOldFactInMyWords() {
        var paragraph = new NoteParagraph(Paragraph.AFTER, java.util.List.of(), "Sat quiet, 15 min, well.",
                "Observed 15 min.", "");
        var edits = paragraph.useNew(change("15", "20"));
        assertThat(edits.get(NoteFields.rewritten(Paragraph.AFTER))).isEqualTo("Sat quiet, 20 min, well.");
        assertThat(edits).containsKey(NoteFields.basis(Paragraph.AFTER));
    }

    @Test
    void useNewComposesAnewWhereTheOldFactIsNotFoundOnce() {
        var paragraph = new NoteParagraph(Paragraph.AFTER, java.util.List.of(), "Sat quiet.", "Observed 15 min.", "");
        assertThat(paragraph.useNew(change("15", "20"))).isEqualTo(paragraph.compose());
    }

    @Test
    void keepMineSettlesTheChange() {
        var sheet = rewritten(SeedCase.sheet(), "1.5 mL", "much").with(SINUS, "1");
        var settled = paragraph(sheet.with(paragraph(sheet).keepMine()));
        assertThat(settled.factChanged()).isEmpty();
        assertThat(settled.text()).contains("much");
    }

    private static Sheet rewritten(Sheet sheet, String words, String mine) {
        var begun = sheet.with(paragraph(sheet).rewrite());
        var field = NoteFields.rewritten(Paragraph.PROCEDURE);
        return begun.with(field, begun.text(field).replace(words, mine));
    }

    private static NoteParagraph paragraph(Sheet sheet) {
        return SeedCase.paragraph(SeedCase.reading(sheet), Paragraph.PROCEDURE);
    }
}
