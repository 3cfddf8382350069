package enthesis.exchange.document;

import static enthesis.domain.consent.ConsentCase.consent;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.consent.Consent;
import enthesis.domain.consent.ConsentCase;
import enthesis.domain.consent.Ticked;
import enthesis.domain.consent.Withdrawal;
import enthesis.domain.consent.form.ConsentForm;
import enthesis.domain.note.SeedCase;
import enthesis.domain.people.Clinic;
import enthesis.domain.practice.PaperSize;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Cases;
import enthesis.domain.wording.Language;
import enthesis.storage.reference.map.AtlasFiles;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A consent on paper: the words as they were shown, who ticked them when, and the hand that signed, as vectors.
class ConsentPaperTest {
    private static final Clinic CLINIC = new Clinic("Harbour Street Clinic", "555 0100", "911",
            Clinic.Copies.UNKNOWN);

    private final Papers papers = new Papers(SeedCase.WORDS, AtlasFiles.load(), () -> CLINIC,
            () -> ConsentCase.WORDINGS, _ -> Optional.empty());

    private Reader read(Consent consent, PaperSize size) {
        var sheet = papers.consent(consent, Cases.about().patient().person(), ZoneOffset.UTC);
        return new Reader(new Documents(SeedCase.WORDS).consent(sheet, size));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }

    @Test
    void itIsPrintedAsItWasReadTickedAndSigned() throws IOException {
        try (var reader = read(consent(), PaperSize.LETTER)) {
            reader.pictures("paper-consent-en");
            assertThat(reader.document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(reader.document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            var text = squeezed(reader.text());
            var taken = consent().taken().orElseThrow();
            taken.items().stream().map(Ticked::item)
                    .forEach(item -> assertThat(text).contains(squeezed(item.words())));
            assertThat(text).contains(squeezed(taken.words().agreement()),
                    squeezed("ticked by Erika Mustermann, 23 November 2026, 10:15"),
                    squeezed("Signed on the screen, 23 November 2026, 10:16"),
                    squeezed("Explained by Dr. L. Hale"), squeezed("Text 1 EN"));
            assertThat(reader.alternates()).anyMatch(one -> one.startsWith("Signed by the patient"));
            assertThat(reader.images()).as("the strokes are no picture").isZero();
        }
    }

    @Test
    void signedOnPaperAndTakenBackItSaysSoInItsOwnLanguage() throws IOException {
        var german = ConsentForm.read(ConsentCase.signed(ConsentCase.offer(), Language.GERMAN), ConsentCase.offer())
                .consent().orElseThrow();
        var back = german.with(new Withdrawal(ConsentCase.TODAY.plusDays(1).atTime(9, 5), "M. Brandt", Side.RIGHT,
                "Ich habe Angst."));
        try (var reader = read(back, PaperSize.A4)) {
            reader.pictures("paper-consent-de-withdrawn");
            assertThat(reader.document.getNumberOfPages()).as("no signature alone on a page").isOne();
            assertThat(squeezed(reader.text())).contains(squeezed("ZURÜCKGENOMMEN für RECHTS, 24. November 2026, 09:05"
                    + ". Gesagt zu M. Brandt. Ich habe Angst."));
        }
        var paper = ConsentForm.read(ConsentCase.paper(ConsentCase.offer()), ConsentCase.offer()).consent()
                .orElseThrow();
        try (var reader = read(paper, PaperSize.A4)) {
            assertThat(squeezed(reader.text()))
                    .contains(squeezed("Signed by hand on paper, 22 November 2026. Seen by M. Brandt."));
        }
    }
}
