package enthesis.exchange.document.page;

import enthesis.domain.map.MarkerShape;
import enthesis.domain.words.Words;
import enthesis.exchange.document.content.MapPage;
import enthesis.exchange.document.content.NoteDocument;
import enthesis.exchange.document.press.Content;
import enthesis.exchange.document.press.Press;
import enthesis.exchange.document.press.Tag;
import enthesis.exchange.document.press.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The injection maps as pages: the side in a black bar, the drawing as vectors, the table of points, the sums, the
/// legend by shape.
public final class MapPages {

    private static final double WIDEST_MM = 178;
    private static final double HIGHEST_MM = 126;

    private final Words words;

    public MapPages(Words words) {
        this.words = words;
    }

    /// One page; `figure` is the index of its figure in the sheaf.
    public Tag page(MapPage map, int figure, List<NoteDocument.Mixed> solutions) {
        return Tag.of("div", "page map",
                Tag.of("div", "bar", Tag.of("h1", "", Tag.of("span", "side", map.side()), new Text(" "),
                        Tag.of("span", "what", map.title())), Tag.of("p", "when", map.view())),
                drawing(map, figure)).and(points(map, solutions)).and(Tag.of("p", "small", map.foot()));
    }

    private Content[] points(MapPage map, List<NoteDocument.Mixed> solutions) {
        return map.rows().isEmpty() ? new Content[0] : new Content[]{table(map), legend(solutions)};
    }

    private static Tag drawing(MapPage map, int figure) {
        var shape = map.figure().sheet().box();
        double scale = Math.min(WIDEST_MM / shape.width(), HIGHEST_MM / shape.height());
        return Tag.of("div", "figure", Tag.of("object", "").with("type", Press.FIGURE)
                .with("figure", Integer.toString(figure)).with("alt", map.spoken())
                .with("style", String.format(Locale.ROOT, "width:%.1fmm;height:%.1fmm", shape.width() * scale,
                        shape.height() * scale)));
    }

    private Tag table(MapPage map) {
        var rows = new ArrayList<Content>();
        for (var row : map.rows()) {
            rows.add(Tag.of("tr", "", Tag.of("td", "", marker(row)), Tag.of("td", "", row.structure()),
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

    private static Tag marker(MapPage.Row row) {
        return Tag.of("span", "mark " + look(row.shape()), Integer.toString(row.number()));
    }

    private static String look(MarkerShape shape) {
        return switch (shape) {
            case CIRCLE -> "circle";
            case SQUARE -> "square";
            case TRIANGLE -> "triangle";
        };
    }

    private Tag legend(List<NoteDocument.Mixed> solutions) {
        var items = solutions.stream().map(solution -> Tag.of("p", "legend",
                Tag.of("span", "mark " + look(MarkerShape.ofSolution(solution.row())), solution.letter()),
                new Text(" " + solution.text() + lots(solution)))).toList();
        return Tag.of("div", "", items);
    }

    private String lots(NoteDocument.Mixed solution) {
        var lots = solution.components().stream().filter(part -> !part.lot().isEmpty())
                .map(part -> part.product() + " " + part.lot()).toList();
        return lots.isEmpty() ? "" : ". " + words.say("paper.lots", String.join(", ", lots));
    }
}
