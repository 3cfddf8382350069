package enthesis.exchange.document.page;

import enthesis.domain.map.MarkerShape;
import enthesis.domain.words.Words;
import enthesis.exchange.document.content.MapPage;
import enthesis.exchange.document.content.NoteDocument;
import enthesis.exchange.document.draw.Figure;
import enthesis.exchange.document.press.Content;
import enthesis.exchange.document.press.Press;
import enthesis.exchange.document.press.Tag;
import enthesis.exchange.document.press.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The injection maps as pages: the side in a black bar, the drawing as vectors, the table of points, the sums, the
/// legend by shape.
public final class MapPages {

    private static final double WIDEST_MM = 178;
    /// From high to low: a drawing gives way to the last rows of its table, the lowest with rows set tighter.
    private static final List<Integer> HEIGHTS_MM = List.of(126, 104, 84);

    private final Words words;

    public MapPages(Words words) {
        this.words = words;
    }

    /// The page with its drawing from large to small; `figure` is the index of its figure in the sheaf.
    public List<Tag> pages(MapPage map, int figure, List<NoteDocument.Mixed> solutions) {
        var pages = new ArrayList<>(HEIGHTS_MM.stream().map(height -> page(map, figure, solutions, height)).toList());
        pages.add(pages.getLast().with("class", "page map tight"));
        return pages;
    }

    private Tag page(MapPage map, int figure, List<NoteDocument.Mixed> solutions, int height) {
        return Tag.of("div", "page map",
                Tag.of("div", "bar", Tag.of("h1", "", Tag.of("span", "side", map.side()), new Text(" "),
                        Tag.of("span", "what", map.title())), Tag.of("p", "when", map.view())),
                drawing(map.figure(), figure, map.spoken(), WIDEST_MM, height))
                .and(points(map, solutions)).and(Tag.of("p", "small", map.foot()));
    }

    private Content[] points(MapPage map, List<NoteDocument.Mixed> solutions) {
        return map.rows().isEmpty() ? new Content[0] : new Content[]{table(map), legend(solutions)};
    }

    /// The figure at `index` of the sheaf; where there is none, that it is missing.
    static Tag drawing(Optional<Figure> figure, int index, String spoken, double widest, double highest) {
        return figure.map(one -> Tag.of("div", "figure", object(one, index, spoken, widest, highest)))
                .orElseGet(() -> Tag.of("p", "urgent missing", spoken));
    }

    /// As large as fits.
    private static Tag object(Figure figure, int index, String spoken, double widest, double highest) {
        var shape = figure.sheet().box();
        double scale = Math.min(widest / shape.width(), highest / shape.height());
        return Tag.of("object", "").with("type", Press.FIGURE)
                .with("figure", Integer.toString(index)).with("alt", spoken)
                .with("style", String.format(Locale.ROOT, "width:%.1fmm;height:%.1fmm", shape.width() * scale,
                        shape.height() * scale));
    }

    private Tag table(MapPage map) {
        var rows = new ArrayList<Content>();
        for (var row : map.rows()) {
            rows.add(Tag.of("tr", "", Tag.of("td", "", marker(row.shape(), row.number())),
                    Tag.of("td", "", row.structure()),
                    Tag.of("td", "number strong", row.volume()), Tag.of("td", "", row.solution()),
                    Tag.of("td", "number", row.depth()), Tag.of("td", "", row.needle()),
                    Tag.of("td", "", row.guidance())));
        }
        rows.add(Tag.of("tr", "sum", Tag.of("td", "", ""), Tag.of("td", "strong", words.say("paper.sum")),
                Tag.of("td", "number strong", map.sum().volume()),
                Tag.of("td", "strong", map.sum().doses()).with("colspan", "4")));
        return Tag.of("table", "points", Tag.of("thead", "", Tag.of("tr", "", head("number"), head("structure"),
                head("volume", "number"), head("solution"), head("depth", "number"), head("needle"),
                head("guidance"))), Tag.of("tbody", "", rows));
    }

    private Tag head(String column) {
        return head(column, "");
    }

    private Tag head(String column, String look) {
        return Tag.of("th", look, words.say("paper.point." + column));
    }

    static Tag marker(MarkerShape shape, int number) {
        return Tag.of("span", "mark " + look(shape), Integer.toString(number));
    }

    private static String look(MarkerShape shape) {
        return switch (shape) {
            case CIRCLE -> "circle";
            case SQUARE -> "square";
            case TRIANGLE -> "triangle";
        };
    }

    private Tag legend(List<NoteDocument.Mixed> solutions) {
        return Tag.of("div", "", solutions.stream().map(solution -> legend(solution, lots(solution))).toList());
    }

    static Tag legend(NoteDocument.Mixed solution, String lots) {
        return Tag.of("p", "legend",
                Tag.of("span", "mark " + look(MarkerShape.ofSolution(solution.row())), solution.letter()),
                new Text(" " + solution.text() + lots));
    }

    private String lots(NoteDocument.Mixed solution) {
        var lots = solution.components().stream().filter(part -> !part.lot().isEmpty())
                .map(part -> part.product() + " " + part.lot()).toList();
        return lots.isEmpty() ? "" : ". " + words.say("paper.lots", String.join(", ", lots));
    }
}
