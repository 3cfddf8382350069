package enthesis.exchange.document.content;

import enthesis.domain.map.MarkerShape;
import enthesis.domain.value.Side;
import enthesis.exchange.document.draw.Figure;
import java.util.List;
import java.util.Optional;

/// One drawing of a skin-marking sheet with the planned points that were placed on it. `figure` is empty for a drawing
/// that is no more: everybody is told so in its place (`spoken`), and its points are in the table still. `edges` are
/// what lies left, right, above and below, as printed.
public record MarkingPage(Title title, Side side, String view, Optional<Figure> figure, List<String> edges,
        String spoken, List<Row> rows, String sum) {

    /// A planned point's line: `how` is depth and guidance, `risk` what lies near it.
    public record Row(int number, MarkerShape shape, String side, String structure, String volume, String solution,
            String how, String risk) {}

    public MarkingPage {
        edges = List.copyOf(edges);
        rows = List.copyOf(rows);
    }
}
