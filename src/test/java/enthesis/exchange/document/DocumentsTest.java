package enthesis.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.practice.PaperSize;
import enthesis.domain.words.Words;
import enthesis.exchange.document.content.AddendumPage;
import enthesis.exchange.document.content.OutgoingSheet;
import enthesis.exchange.document.content.RecoverySheet;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DocumentsTest {

    private final Documents documents = new Documents(new Words(Locale.ENGLISH));

    @Test
    void noteIsTaggedTextInEmbeddedFonts() throws IOException {
        try (var reader = new Reader(documents.note(SamplePaper.note(true, false)))) {
            reader.pictures("paper-note");
            var catalog = reader.document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(reader.structures()).contains("H1", "H2", "P", "Table", "TR", "TH", "TD", "Figure");
            assertThat(reader.alternates())
                    .containsExactly("Drawing of the RIGHT ankle, lateral view, with 5 numbered points");
            assertThat(reader.fonts()).isNotEmpty().allMatch(font -> font.isEmbedded());
            assertThat(reader.text()).contains("Blood pressure 164/92 \u2192 148/86 at 10:46; SpO\u2082 97 %.");
        }
    }

    @Test
    void mapIsVectorsAndNoPicture() throws IOException {
        try (var reader = new Reader(documents.note(SamplePaper.note(true, false)))) {
            assertThat(reader.images()).isZero();
            assertThat(reader.forms()).isPositive();
        }
    }

    @Test
    void everyPageNamesThePatientTwiceOverAndItsNumber() throws IOException {
        try (var reader = new Reader(documents.note(SamplePaper.note(true, true)))) {
            int pages = reader.document.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                assertThat(reader.text(page)).contains(SamplePaper.HOSTILE, "12 Apr 1968", "004711", "LEFT",
                        "page " + page + " of " + pages, "Signed by Dr. L. Hale", "7f3a91c4d02e");
            }
        }
    }

    @Test
    void titleDoesNotGiveAwayThePatient() throws IOException {
        try (var reader = new Reader(documents.note(SamplePaper.note(true, false)))) {
            var about = reader.document.getDocumentInformation();
            assertThat(about.getTitle()).isEqualTo("Session note");
            assertThat(about.getCOSObject().toString()).doesNotContain("MUSTERMANN");
        }
    }

    @Test
    void unsignedPrintIsADraftOnEveryPage() throws IOException {
        try (var reader = new Reader(documents.note(SamplePaper.note(false, true)))) {
            reader.pictures("paper-draft");
            for (int page = 1; page <= reader.document.getNumberOfPages(); page++) {
                assertThat(reader.text(page)).contains("DRAFT, not signed").doesNotContain("Signed by");
            }
            assertThat(reader.fonts()).allMatch(font -> font.isEmbedded());
        }
    }

    @Test
    void addendaFollowTheSignedFile() throws IOException {
        var signed = documents.note(SamplePaper.note(true, false));
        var addendum = new AddendumPage(1, "correction", "Image US-3 stored.", "The picture is US-4.",
                "wrong number typed", "Dr. L. Hale", "24 Nov 2026, 09:05:00", "0a1b2c3d4e5f");
        var together = documents.withAddenda(signed, SamplePaper.about(), "Harbour Street Clinic", List.of(addendum));
        try (var before = new Reader(signed); var after = new Reader(together)) {
            after.pictures("paper-addenda");
            int pages = before.document.getNumberOfPages();
            assertThat(after.document.getNumberOfPages()).isEqualTo(pages + 1);
            assertThat(after.text(1)).isEqualTo(before.text(1));
            assertThat(after.text(pages + 1)).contains("Addendum 1: correction", "The picture is US-4.",
                    "Follows the signed note", "page 1 of 1");
            assertThat(after.document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(after.alternates()).isEqualTo(before.alternates());
        }
    }

    /// Cyrillic, Greek and marked letters are printed as they are, other scripts by their sound; what has none is a
    /// question mark. Never a box, and the paper says so.
    @ParameterizedTest
    @CsvSource({
            "\u0418\u0432\u0430\u043d\u043e\u0432\u0430 \u0410\u043d\u043d\u0430, \u0418\u0432\u0430\u043d\u043e\u0432\u0430 \u0410\u043d\u043d\u0430, false",
            "\u0141\u00f3\u015b \u0141ukasz, \u0141\u00f3\u015b \u0141ukasz, false",
            "\u5c71\u7530 \u592a\u90ce, Sh\u0101n Ti\u00e1n T\u00e0i L\u00e1ng, true",
            "\uae40 \ubbfc\uc900, Gim Minjun, true", "\u05db\u05d4\u05df, Khn, true",
            "\u200e\u0645\u062d\u0645\u062f, Mhmd, true", "\ud83d\ude00, ?, true"})
    void aNameInAnyScriptCanBeRead(String name, String printed, boolean said) throws IOException {
        var sheet = new OutgoingSheet("After your injection", new OutgoingSheet.Around(name, "born 1 January 1980",
                "For the patient", "page", "of", "Written by its sound."), SamplePaper.handout("RIGHT"));
        try (var reader = new Reader(documents.outgoing(sheet, PaperSize.LETTER))) {
            reader.pictures("paper-script-" + printed.codePointAt(0));
            assertThat(reader.text()).contains(printed);
            assertThat(reader.text().contains("Written by its sound.")).isEqualTo(said);
            assertThat(reader.fonts()).allMatch(font -> font.isEmbedded());
        }
    }

    @Test
    void lettersOfAnotherScriptAreSaidToBeLacking() throws IOException {
        var sheet = new OutgoingSheet("After your injection", new OutgoingSheet.Around("\u5c71\u7530, \u592a\u90ce",
                "born 1 January 1980, chart 12", "For the patient", "page", "of",
                "Some letters here are of a script that this print cannot show."), SamplePaper.handout("RIGHT"));
        try (var reader = new Reader(documents.outgoing(sheet, PaperSize.A4))) {
            reader.pictures("paper-aftercare");
            assertThat(reader.text()).contains("Sh\u0101n Ti\u00e1n, T\u00e0i L\u00e1ng",
                    "Some letters here are of a script");
        }
    }

    /// The seal of a note that was altered is said on every page of its print, its addenda too.
    @Test
    void aBrokenSealIsSaidOnEveryPage() throws IOException {
        var signed = documents.note(SamplePaper.note(true, false));
        var addenda = List.of(new AddendumPage(1, "Correction", "Plan.", "Felt faint.", "left out", "Dr. L. Hale",
                "24 November 2026, 09:05", "0a1b 2c3d"));
        var about = SamplePaper.about();
        try (var whole = new Reader(documents.withAddenda(signed, about, "Harbour Street Clinic", addenda));
                var broken = new Reader(
                        documents.withBrokenSeal(signed, about, "Harbour Street Clinic", addenda))) {
            assertThat(whole.text()).doesNotContain("S E A L").contains("Felt faint.");
            assertThat(broken.text().replace(" ", "").split("SEALBROKEN", -1))
                    .hasSize(broken.document.getNumberOfPages() + 1);
            assertThat(broken.text()).contains("Felt faint.", "The seal of this note does not match");
            broken.pictures("paper-broken");
        }
    }

    @Test
    void recoverySheetShowsTheKeyInGroups() throws IOException {
        var sheet = new RecoverySheet("Harbour Street Clinic", "23 November 2026", List.of("safe, room 3", ""),
                List.of("7K3M", "QX0T", "9DPW", "2HFA", "ZC8R", "1B4N", "GH6J", "V0W5"), "K7");
        try (var reader = new Reader(documents.recoverySheet(sheet))) {
            reader.pictures("paper-recovery");
            assertThat(reader.document.getNumberOfPages()).isEqualTo(2);
            assertThat(reader.text()).contains("Copy 1 of 2", "Kept at safe, room 3", "Copy 2 of 2",
                    "7K3M QX0T 9DPW 2HFA", "ZC8R 1B4N GH6J V0W5", "K7 check",
                    "Letters I, L, O and U never occur.");
            assertThat(sheet).hasToString("a recovery sheet");
        }
    }
}
