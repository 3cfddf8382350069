package enthesis.exchange.document.draw;

import enthesis.domain.map.sheet.MapSheet;
import enthesis.domain.picture.Ruler;
import enthesis.domain.value.Side;
import enthesis.exchange.picture.Pixels;
import java.util.List;
import java.util.Optional;

/// One drawing as it is printed: the sheet, the side it shows, and the markers on it. Coordinates stay as drawn; for
/// the left the drawing and the markers' places are turned, never the markers themselves. An own picture is a figure on
/// an empty sheet.
public record Figure(MapSheet sheet, Side shown, List<Mark> marks, Optional<Photograph> photograph)
        implements
            Artwork {

    /// What lies on an own picture: its pixels, none where its file is lost, and what is measured on it.
    public record Photograph(Optional<Pixels> pixels, Ruler ruler) {}

    public Figure {
        marks = List.copyOf(marks);
    }

    /// A drawing.
    public Figure(MapSheet sheet, Side shown, List<Mark> marks) {
        this(sheet, shown, marks, Optional.empty());
    }
}
