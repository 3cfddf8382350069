package enthesis.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.note.SeedCase;
import enthesis.domain.practice.PaperSize;
import enthesis.exchange.document.content.AddendumPage;
import enthesis.exchange.document.content.OutgoingSheet;
import enthesis.exchange.document.layout.Letterhead;
import enthesis.exchange.picture.Pixels;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/// The practice's letterhead and its paper on what goes out.
class LetterheadPaperTest {
    private static final Letterhead HEAD = new Letterhead(List.of("4 Harbour Street, Bremen", "Telephone 555 0100"),
            Optional.of(logo()));
    private final Documents documents = new Documents(SeedCase.WORDS, () -> HEAD);

    /// A dark disk on white.
    private static Pixels logo() {
        return new Pixels(200, 100, IntStream.range(0, 200 * 100).map(at -> Math.hypot(at % 200 - 100,
                at / 200.0 - 50) < 45 ? 0xFF203040 : 0xFFFFFFFF).toArray());
    }

    @Test
    void theHandoutHasItOnceAndStaysOnOnePage() throws IOException {
        var around = new OutgoingSheet.Around("Mustermann, Erika", "born 12 April 1968, chart 004711",
                "For the patient", "page", "of", "");
        for (var paper : PaperSize.values()) {
            try (var reader = new Reader(documents.outgoing(new OutgoingSheet("After your injection", around,
                    SamplePaper.handout("RIGHT")), paper))) {
                reader.pictures("paper-letterhead-" + paper.name().toLowerCase(java.util.Locale.ROOT));
                assertThat(reader.document.getNumberOfPages()).isEqualTo(1);
                assertThat(reader.text(1)).containsOnlyOnce("4 Harbour Street, Bremen")
                        .containsOnlyOnce("Telephone 555 0100");
                assertThat(reader.alternates()).containsExactly("Harbour Street Clinic");
                assertThat(reader.images()).isEqualTo(1);
            }
        }
    }

    /// The signed note is on the practice's paper, and so are its addenda, whatever is chosen later.
    @Test
    void theNoteAndItsAddendaAreOnThePracticesPaper() throws IOException {
        var note = documents.note(SamplePaper.note(true, false), PaperSize.LETTER);
        var whole = documents.withAddenda(note, SamplePaper.about(), "Harbour Street Clinic",
                List.of(new AddendumPage(1,
                        "Correction", "Plan.", "Felt faint.", "left out", "Dr. L. Hale", "24 Nov 2026, 09:05",
                        "0a1b")));
        try (var reader = new Reader(whole)) {
            reader.pictures("paper-note-letter");
            reader.document.getPages().forEach(page -> assertThat(page.getMediaBox().getWidth()).isEqualTo(
                    PDRectangle.LETTER.getWidth()));
            assertThat(reader.text(1)).contains("4 Harbour Street, Bremen");
            assertThat(reader.text(2)).doesNotContain("4 Harbour Street, Bremen");
            assertThat(reader.bookmarks()).first().isEqualTo("RIGHT ankle and foot, prolotherapy, session 3 of 6");
            assertThat(reader.bookmarks()).contains("RIGHT ankle and foot", "Addenda");
        }
    }
}
