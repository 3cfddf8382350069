package enthesis.exchange.document.content;

import enthesis.domain.map.MarkerShape;
import enthesis.exchange.document.draw.Figure;
import java.util.List;
import java.util.Optional;

/// One map sheet with its points: title with the side first ("RIGHT", "ankle and foot"), the view in words, the drawing
/// and what a reader who cannot see it is told, the table, its sums, and in the foot which drawing or picture it is. A
/// picture may have no points. `figure` is empty for a drawing that is no more: everybody is told so in its place, and
/// its points are in the table still.
public record MapPage(String side, String title, String view, Optional<Figure> figure, String spoken, List<Row> rows,
        Sum sum, String foot) {

    /// A point's line in the table, as it was written when signed.
    public record Row(int number, MarkerShape shape, String structure, String volume, String solution, String depth,
            String needle, String guidance) {}

    /// The volume on this sheet and the doses in it.
    public record Sum(String volume, String doses) {}

    public MapPage {
        rows = List.copyOf(rows);
    }
}
