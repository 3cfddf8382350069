package enthesis.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.map.MarkerShape;
import enthesis.domain.note.NoteSeal;
import enthesis.domain.note.SeedCase;
import enthesis.domain.people.Clinic;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.TwoSolutions;
import enthesis.exchange.document.content.MapPage;
import enthesis.exchange.document.content.NoteDocument;
import enthesis.storage.reference.map.AtlasFiles;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How notes of every length break over pages.
class NoteLayoutTest {
    /// Words that stand nowhere else.
    private static final List<String> SUMS = List.of("Totals", "Points", "Injected", "Drawn up, solution A",
            "Discarded, solution A");
    private final Papers papers = new Papers(SeedCase.WORDS, AtlasFiles.load(),
            () -> new Clinic("Harbour Street Clinic", "555 0100", "911", Clinic.Copies.UNKNOWN),
            () -> SeedCase.WORDINGS, _ -> Optional.empty());
    private final Documents documents = new Documents(SeedCase.WORDS);

    private NoteDocument signed(Sheet sheet) {
        var reading = SeedCase.reading(sheet);
        var signer = new NoteSeal.Signer("Dr. L. Hale", Instant.parse("2026-11-23T11:21:04Z"));
        return papers.signed(reading, signer, NoteSeal.of(reading, papers.text(), SeedCase.WORDS, signer));
    }

    /// The note alone: map and hand-out have pages of their own.
    private Reader printed(NoteDocument note) {
        return new Reader(documents.note(new NoteDocument(note.about(), note.heading(), note.passages(),
                note.answered(), note.solutions(), note.totals(), List.of(), Optional.empty(), note.signature())));
    }

    private static List<Integer> pagesWith(Reader reader, String words) throws IOException {
        var pages = new ArrayList<Integer>();
        for (int page = 1; page <= reader.document.getNumberOfPages(); page++) {
            if (reader.text(page).contains(words)) {
                pages.add(page);
            }
        }
        return pages;
    }

    private static void assertWhole(Reader reader, String... more) throws IOException {
        var last = List.of(reader.document.getNumberOfPages());
        for (var sum : SUMS) {
            assertThat(pagesWith(reader, sum)).as(sum).isEqualTo(last);
        }
        for (var words : more) {
            assertThat(pagesWith(reader, words)).as(words).contains(last.getFirst());
        }
    }

    /// From one page to two, a sentence at a time.
    @ParameterizedTest
    @ValueSource(ints = {0, 4, 8, 10, 12, 14, 16, 18, 20, 24, 30, 60, 90})
    void theSumsOfOneSolutionStandOnOnePageWithTheSignature(int sentences) throws IOException {
        var own = IntStream.range(0, sentences).mapToObj(at -> "This is sentence %d of my own. ".formatted(at))
                .reduce("", String::concat);
        try (var reader = printed(signed(Cases.with(SeedCase.sheet(), "note.planOwn", own)))) {
            reader.pictures("paper-layout-" + sentences);
            assertWhole(reader, "Signed by Dr. L. Hale, 23 Nov 2026, 11:21:04. Seal");
            assertThat(reader.document.getNumberOfPages()).isLessThanOrEqualTo(sentences > 30 ? 3 : 2);
        }
    }

    @Test
    void twoSolutionsKeepAllTheirFiguresTogether() throws IOException {
        var sheet = TwoSolutions.second(Cases.with(SeedCase.sheet(), "point[6].solution", "2", "point[8].solution", "2",
                "solution[1].discarded", "7", "solution[2].discarded", "6.5"));
        try (var reader = printed(signed(sheet))) {
            reader.pictures("paper-layout-two-solutions");
            assertWhole(reader, "Discarded, solution B", "Signed by");
            assertThat(reader.document.getNumberOfPages()).isEqualTo(2);
        }
    }

    /// Without it these would stand on a second page.
    @Test
    void aFewLinesTooManyAreSetTighterOnOnePage() throws IOException {
        try (var reader = printed(signed(Cases.with(SeedCase.sheet(), "note.planOwn", "My own words. ".repeat(60))))) {
            assertWhole(reader, "Signed by");
            assertThat(reader.document.getNumberOfPages()).isOne();
        }
    }

    /// More findings than a page holds: they run over, the sums do not.
    @Test
    void manyFindingsRunOverAndTearNoSumApart() throws IOException {
        var note = signed(SeedCase.sheet());
        var many = new NoteDocument(note.about(), note.heading(), note.passages(),
                Collections.nCopies(40, new NoteDocument.Answered("CAUTION", "Something to look at",
                        "Gone on: a reason that is long enough to need a second line on the paper it is printed on.")),
                note.solutions(), note.totals(), List.of(), Optional.empty(), note.signature());
        try (var reader = printed(many)) {
            reader.pictures("paper-layout-findings");
            var totals = pagesWith(reader, "Totals");
            assertThat(totals).hasSize(1);
            for (var sum : SUMS) {
                assertThat(pagesWith(reader, sum)).as(sum).isEqualTo(totals);
            }
            assertThat(reader.text(reader.document.getNumberOfPages())).contains("Something to look at", "Seal");
        }
    }

    /// Fourteen points of both sides, as in a sacroiliac session: without a smaller drawing three of them would stand
    /// on a page of their own. More than a page holds run over.
    @ParameterizedTest
    @CsvSource({"3,2", "8,2", "11,2", "14,2", "19,3", "40,3"})
    void theDrawingGivesWayToTheLastRowsOfItsTable(int points, int pages) throws IOException {
        var note = SamplePaper.note(true, false);
        var map = note.maps().getFirst();
        var rows = IntStream.rangeClosed(1, points).mapToObj(number -> new MapPage.Row(number, MarkerShape.CIRCLE,
                "Posterior sacroiliac ligaments, middle (S2) (left)", "1", "A", "", "27G 25 mm", "ultrasound"))
                .toList();
        var longer = new MapPage(map.side(), map.title(), map.view(), map.figure(), map.spoken(), rows, map.sum(),
                map.foot());
        try (var reader = new Reader(documents.note(new NoteDocument(note.about(), note.heading(), note.passages(),
                note.answered(), note.solutions(), note.totals(), List.of(longer), Optional.empty(),
                note.signature())))) {
            reader.pictures("paper-layout-map-" + points);
            assertThat(reader.document.getNumberOfPages()).isEqualTo(pages);
            assertThat(pagesWith(reader, "ankle-lateral, revision 1")).containsExactly(pages);
        }
    }
}
