package enthesis.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.note.SeedCase;
import enthesis.domain.note.handout.AfterSheet;
import enthesis.domain.note.handout.BeforeSheet;
import enthesis.domain.note.handout.Handout;
import enthesis.domain.note.handout.LetterSheet;
import enthesis.domain.note.handout.Preparing;
import enthesis.domain.people.Clinic;
import enthesis.domain.practice.PaperSize;
import enthesis.domain.value.PersonId;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Reading;
import enthesis.domain.wording.Confirmed;
import enthesis.domain.wording.Language;
import enthesis.domain.wording.Wordings;
import enthesis.storage.reference.map.AtlasFiles;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The papers that go out, as pages: one page each, in every language, on either paper.
class OutgoingPapersTest {
    private static final Clinic CLINIC = new Clinic("Harbour Street Clinic", "555 0100", "911",
            Clinic.Copies.UNKNOWN);
    private static final Wordings READ = Stream.of(Language.values()).reduce(SeedCase.WORDINGS,
            (all, one) -> all.with(one, new Confirmed(new PersonId(new UUID(0, 1)), Instant.EPOCH, all.mark(one))),
            (first, _) -> first);

    private final Papers papers = papers(READ);
    private final Documents documents = new Documents(SeedCase.WORDS);

    private static Papers papers(Wordings wordings) {
        return new Papers(SeedCase.WORDS, AtlasFiles.load(), () -> CLINIC, () -> wordings, _ -> Optional.empty());
    }

    /// A patient with as much to say as anybody: five drugs of five kinds.
    private static Reading full() {
        return SeedCase.reading(Cases.with(SeedCase.sheet(), "medication[3].told", "piroxicam 20 mg",
                "medication[3].class", "nsaid", "medication[4].told", "apixaban 5 mg", "medication[4].class",
                "anticoagulant", "medication[5].told", "diclofenac 1 %", "medication[5].class", "nsaid-topical",
                "medication[6].told", "warfarin", "medication[6].class", "warfarin"));
    }

    private static List<Handout> all(Reading reading, Language language) {
        var wording = READ.in(language);
        return List.of(BeforeSheet.of(Preparing.next(reading).orElseThrow(), wording, CLINIC),
                AfterSheet.of(reading, wording, CLINIC), LetterSheet.of(reading, wording, CLINIC, "Dr. L. Hale"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachIsOnePageOnEitherPaper(Language language) throws IOException {
        for (var handout : all(full(), language)) {
            for (var paper : PaperSize.values()) {
                try (var reader = read(handout, paper)) {
                    reader.pictures("paper-" + name(handout) + "-" + language.tag() + "-" + paper.name().toLowerCase(
                            Locale.ROOT));
                    assertThat(reader.document.getNumberOfPages()).as(name(handout) + language).isEqualTo(1);
                    assertThat(reader.document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
                    assertThat(reader.document.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
                    assertThat(reader.text()).contains("Mustermann, Erika", "004711", CLINIC.telephone(),
                            handout.kind()).doesNotContain("{", "}", "?? ");
                    handout.groups().stream().flatMap(group -> group.lines().stream()).forEach(line -> assertThat(
                            texted(reader)).contains(squeezed(line)));
                }
            }
        }
    }

    private static String texted(Reader reader) {
        try {
            return squeezed(reader.text());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }

    private static String name(Handout handout) {
        return handout.paper().name().toLowerCase(Locale.ROOT);
    }

    private Reader read(Handout handout, PaperSize paper) {
        return new Reader(documents.outgoing(papers.outgoing(handout,
                SeedCase.reading().about().patient().person()), paper));
    }

    @Test
    void oneThatNobodyHasReadIsRefused() {
        var french = all(full(), Language.FRENCH).getFirst();
        assertThatThrownBy(() -> papers(SeedCase.WORDINGS).outgoing(french,
                SeedCase.reading().about().patient().person())).hasMessageContaining("French");
    }

    /// The signed note keeps what the patient took home, in the language it was given in.
    @Test
    void theNoteHoldsTheSheetInThePatientsLanguage() throws IOException {
        var reading = SeedCase.reading(Cases.with(SeedCase.sheet(), "aftercare.language", "German"));
        try (var read = new Reader(documents.note(papers.draft(reading)));
                var unread = new Reader(documents.note(papers(SeedCase.WORDINGS).draft(reading)))) {
            assertThat(read.text())
                    .contains("Nicht erlaubt bis einschließlich 28. November 2026; wieder erlaubt ab 29. "
                            + "November 2026.")
                    .doesNotContain("Take no anti-inflammatory");
            assertThat(unread.text()).contains("Take no anti-inflammatory").doesNotContain("einschließlich");
        }
    }
}
