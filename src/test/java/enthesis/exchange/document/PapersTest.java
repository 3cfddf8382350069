package enthesis.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.note.NoteParagraph;
import enthesis.domain.note.NoteSeal;
import enthesis.domain.note.SeedCase;
import enthesis.domain.people.Clinic;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Reading;
import enthesis.domain.visit.SecondProliferant;
import enthesis.domain.visit.TwoSolutions;
import enthesis.exchange.document.content.NoteDocument;
import enthesis.storage.reference.map.AtlasFiles;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.section.CeilingWords;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The seed's own visit on paper: the same figures as on the screen, to the digit.
class PapersTest {
    private final Papers papers = new Papers(SeedCase.WORDS, AtlasFiles.load(),
            () -> new Clinic("Harbour Street Clinic", "555 0100", "911", Clinic.Copies.UNKNOWN),
            () -> SeedCase.WORDINGS, _ -> Optional.empty());
    private final Documents documents = new Documents(SeedCase.WORDS);

    @Test
    void totalsOnPaperAreThoseOfTheReading() {
        var reading = SeedCase.reading();
        assertThat(papers.draft(reading).totals()).containsExactly(new NoteDocument.Line("Points", "8"),
                new NoteDocument.Line("Injected", reading.totals().given() + " mL"),
                new NoteDocument.Line("Dextrose", reading.totals().dextroseGiven() + " mg"),
                new NoteDocument.Line("Drawn up, solution A", "10 mL"),
                new NoteDocument.Line("Discarded, solution A", "3.5 mL"),
                new NoteDocument.Line("lidocaine", "13 mg of 288 mg allowed"));
    }

    @Test
    void signedNotePrintsTextMapAndHandout() throws IOException {
        var reading = SeedCase.reading();
        var signer = new NoteSeal.Signer("Dr. L. Hale", Instant.parse("2026-11-23T11:21:04Z"));
        var content = NoteSeal.of(reading, papers.text(), SeedCase.WORDS, signer);
        try (var reader = new Reader(documents.note(papers.signed(reading, signer, content,
                "Trail: line 1234, 4f2a91bc77d0")))) {
            reader.pictures("paper-seed");
            assertThat(reader.document.getNumberOfPages()).isEqualTo(3);
            assertThat(reader.text()).contains("6.5 mL", "975 mg", "13 mg of 288 mg", "RIGHT",
                    "Signed by Dr. L. Hale, 23 Nov 2026, 11:21:04.", content.seal().substring(0, 12),
                    "Trail: line 1234, 4f2a91bc77d0",
                    "Not up to and including 28 November 2026; allowed again from 29 November 2026.");
            assertThat(reader.alternates()).singleElement().asString()
                    .contains("RIGHT ankle and foot, lateral view", "6, Sinus tarsi, 1.5 mL");
            assertThat(reader.images()).isZero();
        }
    }

    @Test
    void aSecondProliferantIsOnPaperToo() throws IOException {
        var reading = SeedCase.reading(SecondProliferant.in(SeedCase.sheet()));
        assertThat(papers.draft(reading).totals()).contains(new NoteDocument.Line("Dextrose", "975 mg"),
                new NoteDocument.Line("sodium morrhuate", "32.5 mg"));
        try (var reader = new Reader(documents.note(papers.draft(reading)))) {
            reader.pictures("paper-second-proliferant");
            assertThat(reader.text()).contains("A dextrose 15 % and sodium morrhuate 0.5 % with lidocaine 0.2 %, 10 mL",
                    "M5521", "sodium morrhuate 32.5 mg");
        }
    }

    /// 3 mL of A and 3.5 mL of B: legend, table, sums and findings tell them apart.
    @Test
    void twoSolutionsAreToldApart() throws IOException {
        var reading = SeedCase.reading(TwoSolutions.second(Cases.with(SeedCase.sheet(), "point[6].solution", "2",
                "point[8].solution", "2", "solution[1].discarded", "7", "solution[2].discarded", "6.5")));
        assertThat(papers.draft(reading).totals()).contains(new NoteDocument.Line("Dextrose", "1325 mg"),
                new NoteDocument.Line("Drawn up, solution B", "10 mL"),
                new NoteDocument.Line("Discarded, solution B", "6.5 mL"),
                new NoteDocument.Line("lidocaine", "23.5 mg of 288 mg allowed"));
        try (var reader = new Reader(documents.note(papers.draft(reading)))) {
            reader.pictures("paper-two-solutions");
            assertThat(reader.text()).contains("A: dextrose 15 % with lidocaine 0.2 %, 10 mL.",
                    "B: dextrose 25 % with lidocaine 0.5 %, 10 mL.", "6 Sinus tarsi 1.5 B",
                    "Drawn up 10 mL, injected 3.5 mL, discarded 6.5 mL.", "Sinus tarsi 1.5 mL of B; Bifurcate",
                    "B: 25 % dextrose, agreed were 15 %",
                    "A dextrose 15 % with lidocaine 0.2 %, 10 mL", "B dextrose 25 % with lidocaine 0.5 %, 10 mL");
        }
    }

    @Test
    void eachDrawingWithPointsHasItsPageAndPlannedPointsHaveNone() {
        var sheet = SeedCase.sheet();
        sheet = SeedCase.point(sheet, 9, "left", "ATFL", "170", "236", "0.5");
        sheet = SeedCase.point(sheet, 10, "right", "Planned one", "170", "230", "0.5");
        sheet = Cases.with(sheet, "point[10].state", "planned");
        var maps = papers.draft(SeedCase.reading(sheet)).maps();
        assertThat(maps.stream().map(page -> page.side() + " " + page.rows().size() + " " + page.sum().volume()))
                .containsExactly("RIGHT 8 6.5", "LEFT 1 0.5");
    }

    @Test
    void deferredVisitHasNoMapNoTotalsAndNoHandout() {
        var note = papers.draft(Reading.of(Cases.about(), Cases.sheet("sign.ending", "deferred")));
        assertThat(note.maps()).isEmpty();
        assertThat(note.totals()).isEmpty();
        assertThat(note.handout()).isEmpty();
    }

    @Test
    void longWordsRunOverToTheNextPage() throws IOException {
        var sheet = Cases.with(Sheet.EMPTY, "sign.ending", "assessment-only", "note.planOwn",
                "A line of my own words. ".repeat(480));
        try (var reader = new Reader(documents.note(papers.draft(Reading.of(Cases.about(), sheet))))) {
            assertThat(reader.document.getNumberOfPages()).isGreaterThan(2);
            assertThat(reader.text().split("words\\.", -1).length).isEqualTo(481);
        }
    }

    /// 5 mL of 1 % lidocaine in 7 mL, all given: 50 mg on paper, in the note and on the screen.
    @Test
    void aDoseIsTheSameToTheDigitEverywhere() {
        var sheet = Cases.with(SeedCase.sheet(), "solution[1].dextroseDrawn", "1", "solution[1].anaestheticDrawn", "5",
                "solution[1].diluentDrawn", "1", "point[8].volume", "2.5");
        var reading = SeedCase.reading(sheet);
        assertThat(papers.draft(reading).totals())
                .contains(new NoteDocument.Line("lidocaine", "50 mg of 288 mg allowed"));
        assertThat(papers.draft(reading).maps().getFirst().sum().doses()).contains("lidocaine 50 mg");
        assertThat(SeedCase.TEXT.paragraphs(reading)).map(NoteParagraph::text).anyMatch(text -> text
                .contains("lidocaine 50 mg of 288 mg allowed"));
        assertThat(CeilingWords.of(reading, new Texts(SeedCase.WORDS)).orElseThrow().below()).startsWith("given 50,");
        assertThat(papers.draft(reading).solutions().getFirst().text()).contains("7.1 %", "0.71 %");
    }
}
