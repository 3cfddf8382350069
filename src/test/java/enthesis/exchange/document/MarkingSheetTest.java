package enthesis.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Point;
import enthesis.domain.map.Points;
import enthesis.domain.map.SkipReason;
import enthesis.domain.map.act.PointActs;
import enthesis.domain.note.SeedCase;
import enthesis.domain.practice.PaperSize;
import enthesis.domain.value.Side;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/// The skin-marking sheet read back as a reader program sees it, and looked at without colour.
class MarkingSheetTest {
    private final Sheet knee = SampleMarking.protocol(SampleMarking.nothing(), "knee-periarticular", Side.RIGHT);

    @Test
    void everyPlannedPointHasItsNumberSideAndBoxes() throws IOException {
        var points = Points.read(knee);
        try (var reader = SampleMarking.read(knee)) {
            reader.pictures("paper-marking-knee");
            var text = reader.text();
            for (var point : points) {
                assertThat(text).contains(point.order() + " RIGHT " + firstWord(point));
            }
            assertThat(text).contains("Mustermann, Erika", "12 Apr 1968", "004711", "Skin marking", "Time-out at",
                    "Marked by", "Printed 23 Nov 2026, 10:42.", "Near: ", "ultrasound");
            assertThat(reader.structures()).contains("H1", "Table", "TH", "TD", "Figure");
            assertThat(reader.document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(reader.images()).isZero();
            assertThat(reader.fonts()).allMatch(font -> font.isEmbedded());
        }
    }

    private static String firstWord(Point point) {
        return point.structure().replaceAll("[ ,(].*", "");
    }

    @Test
    void everyPageSaysSidePatientAndItsNumber() throws IOException {
        try (var reader = SampleMarking.read(SampleMarking.protocol(knee, "knee-periarticular", Side.LEFT))) {
            reader.pictures("paper-marking-both-knees");
            int pages = reader.document.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                var text = reader.text(page);
                assertThat(text).contains("Mustermann, Erika", "page " + page + " of " + pages);
                assertThat(text.contains("RIGHT") ^ text.contains("LEFT")).as("one side on page %s", page).isTrue();
                assertThat(text.replaceAll("^.*?(RIGHT|LEFT) Skin marking.*", "side first")).isEqualTo("side first");
            }
        }
    }

    /// A point is on the drawing where it was placed, and on no other.
    @Test
    void aPointOfTheFrontIsNeverOnTheBack() throws IOException {
        var sheet = SampleMarking.point(SampleMarking.nothing(), "knee", "knee-anterior", "quad-enthesis", Side.RIGHT,
                1);
        sheet = SampleMarking.point(sheet, "knee", "knee-posterior", SampleMarking.onBack(), Side.RIGHT, 1);
        var pages = SampleMarking.PAPERS.marking(SampleMarking.printed(sheet), SampleMarking.ATLAS).pages();
        assertThat(pages).extracting(page -> page.figure().orElseThrow().sheet().id())
                .containsExactly("knee-anterior", "knee-posterior");
        assertThat(pages).extracting(page -> page.figure().orElseThrow().marks().stream().map(mark -> mark.number())
                .toList()).containsExactly(List.of(1), List.of(2));
        try (var reader = SampleMarking.read(sheet)) {
            reader.pictures("paper-marking-front-back");
            assertThat(reader.document.getNumberOfPages()).isEqualTo(2);
            assertThat(reader.text(1)).contains("anterior view").doesNotContain("posterior view");
            assertThat(reader.text(2)).contains("posterior view").doesNotContain("anterior view");
            assertThat(new Blots(reader, 1).count()).isEqualTo(1);
            assertThat(new Blots(reader, 2).count()).isEqualTo(1);
        }
    }

    /// The one black marker of the page stands left of the middle as far as it stands right of it on the other side.
    @Test
    void leftIsDrawnMirrored() throws IOException {
        try (var right = SampleMarking.read(mcl(Side.RIGHT)); var left = SampleMarking.read(mcl(Side.LEFT))) {
            left.pictures("paper-marking-left");
            var shown = new Blots(right, 1);
            var mirrored = new Blots(left, 1);
            assertThat(mirrored.x() + shown.x()).isCloseTo(shown.width(), offset(4.0));
            assertThat(mirrored.y()).isCloseTo(shown.y(), offset(4.0));
            assertThat(Math.abs(shown.x() - shown.width() / 2)).isGreaterThan(40);
            assertThat(right.text(1)).containsSubsequence("LATERAL", "MEDIAL");
            assertThat(left.text(1)).containsSubsequence("MEDIAL", "LATERAL");
        }
    }

    /// In solution B, whose marker is a black square.
    private static Sheet mcl(Side side) {
        return SampleMarking.point(SampleMarking.nothing(), "knee", "knee-anterior", "mcl-femoral", side, 2);
    }

    @Test
    void theThreeShapesDifferWithoutColour() throws IOException {
        var sheet = SampleMarking.nothing();
        for (int solution = 1; solution <= 3; solution++) {
            sheet = SampleMarking.point(sheet, "knee", "knee-anterior",
                    List.of("quad-enthesis", "mcl-tibial", "gerdy").get(solution - 1), Side.RIGHT, solution);
        }
        try (var reader = SampleMarking.read(sheet)) {
            reader.pictures("paper-marking-shapes");
            var shares = new Blots(reader, 1).darkAround();
            assertThat(shares).hasSize(3);
            assertThat(shares.get(2)).as("square, filled").isGreaterThan(0.6);
            assertThat(List.of(shares.get(0), shares.get(1))).as("circle and triangle, open").allMatch(
                    share -> share < 0.5);
            assertThat(new Blots(reader, 1).coloured()).as("markers are black and white").isZero();
        }
    }

    /// A paper is marked by before anything is mixed: it names the solution all the same, and says so.
    @Test
    void aSolutionThatNobodyHasMixedIsNamed() throws IOException {
        try (var reader = SampleMarking.read(mcl(Side.RIGHT))) {
            assertThat(reader.text()).contains("B nobody has mixed it yet");
        }
    }

    @Test
    void bothPapersKeepAllOfIt() throws IOException {
        var reading = SampleMarking.printed(knee);
        try (var a4 = new Reader(SampleMarking.pdf(reading, PaperSize.A4));
                var letter = new Reader(SampleMarking.pdf(reading, PaperSize.LETTER))) {
            letter.pictures("paper-marking-letter");
            assertThat(size(a4)).containsExactly(Math.round(PDRectangle.A4.getWidth()),
                    Math.round(PDRectangle.A4.getHeight()));
            assertThat(size(letter)).containsExactly(612, 792);
            assertThat(words(letter)).containsExactlyInAnyOrderElementsOf(words(a4));
        }
    }

    private static List<Integer> size(Reader reader) {
        var box = reader.document.getPage(0).getMediaBox();
        return List.of(Math.round(box.getWidth()), Math.round(box.getHeight()));
    }

    private static List<String> words(Reader reader) throws IOException {
        return List.of(reader.text().replaceAll("page \\d+ of \\d+", "").strip().split(" ")).stream().sorted().toList();
    }

    @Test
    void whatWasSkippedOrGivenSinceIsSaidOnTheSecondSheet() throws IOException {
        var first = SampleMarking.printed(knee).sheet();
        var then = PointActs.skipped(PointActs.given(first, 1).after(), 2, SkipReason.DECLINED).after();
        var again = SampleMarking.again(then);
        try (var reader = new Reader(SampleMarking.pdf(again, PaperSize.A4))) {
            reader.pictures("paper-marking-again");
            assertThat(reader.text()).contains("Printed again 10:58. An earlier sheet is no longer right: destroy it.",
                    "Not on this sheet: 1 given, 2 skipped");
            var numbers = SampleMarking.PAPERS.marking(again, SampleMarking.ATLAS).pages().stream()
                    .flatMap(page -> page.rows().stream()).map(row -> row.number()).sorted().toList();
            assertThat(numbers).isEqualTo(IntStream.rangeClosed(3, Points.read(knee).size()).boxed().toList());
        }
    }

    /// What the maps of the signed note show is numbered as the sheet was.
    @Test
    void theSignedMapHasTheNumbersOfTheSheet() {
        var printed = SampleMarking.printed(knee);
        var sheet = PointActs.skipped(printed.sheet(), 2, SkipReason.DECLINED).after();
        sheet = PointActs.delete(sheet, 3).after();
        for (var point : Points.read(sheet)) {
            sheet = point.planned() ? PointActs.given(sheet, point.row()).after() : sheet;
        }
        var marked = SampleMarking.PAPERS.marking(printed, SampleMarking.ATLAS).pages().stream()
                .flatMap(page -> page.rows().stream()).filter(row -> row.number() != 2)
                .map(row -> row.number() + " " + row.structure()).sorted().toList();
        var signed = SampleMarking.PAPERS.draft(SeedCase.reading(sheet)).maps().stream()
                .flatMap(page -> page.rows().stream()).map(row -> row.number() + " " + row.structure()).sorted()
                .toList();
        assertThat(signed).isEqualTo(marked).isNotEmpty();
    }

    @Test
    void whereBothSidesAreDrawnTheSideIsThatOfThePoints() throws IOException {
        var sheet = SampleMarking.protocol(SampleMarking.nothing(), "si-posterior", Side.LEFT);
        try (var reader = SampleMarking.read(sheet)) {
            reader.pictures("paper-marking-si");
            assertThat(reader.text(1)).startsWith("LEFT Skin marking").contains("LEFT lower back and pelvis");
        }
        var both = SampleMarking.protocol(sheet, "si-posterior", Side.RIGHT);
        try (var reader = SampleMarking.read(both)) {
            reader.pictures("paper-marking-si-both");
            assertThat(reader.text(1)).startsWith("BOTH Skin marking");
        }
    }
}
