package enthesis.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.RevisedAtlas;
import enthesis.domain.map.act.PointActs;
import enthesis.domain.note.SeedCase;
import enthesis.domain.people.Clinic;
import enthesis.domain.practice.PaperSize;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Cases;
import enthesis.exchange.document.content.MapPage;
import enthesis.exchange.document.draw.Mark;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Points of revision 1 on paper while revision 2 is shipped; and points whose drawing is nowhere.
class EarlierDrawingPaperTest {
    private static final Sheet CHARTED = RevisedAtlas.charted(SampleMarking.nothing(), Side.LEFT);
    private final Papers papers = new Papers(SeedCase.WORDS, RevisedAtlas.ATLAS,
            () -> new Clinic("Harbour Street Clinic", "555 0100", "911", Clinic.Copies.UNKNOWN),
            () -> SeedCase.WORDINGS, _ -> Optional.empty());
    private final Documents documents = new Documents(SeedCase.WORDS);

    private List<MapPage> maps(Sheet sheet) {
        return papers.draft(SeedCase.reading(sheet)).maps();
    }

    private static List<String> places(List<Mark> marks) {
        return marks.stream().map(mark -> mark.number() + " " + mark.x() + " " + mark.y()).toList();
    }

    @Test
    void theNoteHasTheDrawingOfThenWithItsPlaces() throws IOException {
        var page = maps(CHARTED).getFirst();
        assertThat(maps(CHARTED)).hasSize(1);
        assertThat(page.figure().orElseThrow().sheet()).isEqualTo(RevisedAtlas.THEN);
        assertThat(places(page.figure().orElseThrow().marks())).containsExactly("1 207.0 200.0", "2 240.0 240.0");
        assertThat(page.rows()).extracting(MapPage.Row::structure).containsExactly("Then mcl-femoral", "Then pol");
        try (var reader = new Reader(documents.note(papers.draft(SeedCase.reading(CHARTED))))) {
            reader.pictures("paper-earlier-drawing");
            assertThat(reader.text()).contains("Map knee-medial 1.");
        }
    }

    @Test
    void bothRevisionsHaveTheirOwnPage() {
        assertThat(maps(RevisedAtlas.given(CHARTED, RevisedAtlas.MOVED, Side.LEFT, 2)))
                .map(page -> page.figure().orElseThrow().sheet().edition() + " of " + page.rows().size())
                .containsExactly("knee-medial 1 of 2", "knee-medial 2 of 1");
    }

    @Test
    void theMarkingSheetHasTheDrawingOfThen() {
        var planned = PointActs.planned(PointActs.planned(CHARTED, 1).after(), 2).after();
        var page = papers.marking(SeedCase.reading(planned), RevisedAtlas.ATLAS).pages().getFirst();
        assertThat(page.figure().orElseThrow().sheet()).isEqualTo(RevisedAtlas.THEN);
        assertThat(places(page.figure().orElseThrow().marks())).containsExactly("1 207.0 200.0", "2 240.0 240.0");
    }

    /// Before a page that has a figure, so that the figures stay with their pages.
    @Test
    void aGivenPointWithoutADrawingIsInTheTableAndSaidToLackIt() throws IOException {
        var sheet = RevisedAtlas.charted(RevisedAtlas.given(SampleMarking.nothing(), "pes-bursa", Side.LEFT, 9),
                Side.LEFT);
        assertThat(maps(sheet)).map(page -> page.figure().isPresent() + " " + page.rows().size())
                .containsExactly("false 1", "true 2");
        try (var reader = new Reader(documents.note(papers.draft(SeedCase.reading(sheet))))) {
            reader.pictures("paper-missing-drawing");
            assertThat(reader.text()).contains("The drawing knee-medial 9 is missing in this version of the program",
                    "1 Then pes-bursa 0.5", "2 Then mcl-femoral 0.5", "3 Then pol 0.5");
            assertThat(reader.alternates()).singleElement().asString().contains("2, Then mcl-femoral")
                    .doesNotContain("pes-bursa");
        }
    }

    @Test
    void aGivenPointOfAPictureThatIsGoneIsInTheTable() {
        var sheet = Cases.with(CHARTED, PointFields.sheet(1).path(), "", PointFields.revision(1).path(), "",
                PointFields.picture(1).path(), "3fa9".repeat(16));
        assertThat(maps(sheet)).map(page -> page.figure().isPresent() + " " + page.rows().getFirst().structure())
                .containsExactly("false Then mcl-femoral", "true Then pol");
        assertThat(maps(sheet).getFirst().spoken()).startsWith("The drawing 3fa9");
    }

    @Test
    void theMarkingSheetSaysThatADrawingIsMissing() throws IOException {
        var sheet = PointActs.planned(RevisedAtlas.given(SampleMarking.nothing(), "pes-bursa", Side.LEFT, 9), 1)
                .after();
        var pdf = documents.marking(papers.marking(SeedCase.reading(sheet), RevisedAtlas.ATLAS), PaperSize.A4);
        try (var reader = new Reader(pdf)) {
            reader.pictures("paper-marking-missing-drawing");
            assertThat(reader.text()).contains("LEFT knee, drawing missing", "The drawing knee-medial 9 is missing",
                    "1 LEFT Then pes-bursa 0.5");
            assertThat(reader.alternates()).isEmpty();
        }
    }
}
