package enthesis.exchange.document.draw;

import enthesis.domain.map.sheet.MapSheet;
import enthesis.domain.value.Side;
import java.util.List;

/// One drawing as it is printed: the sheet, the side it shows, and the markers on it. Coordinates stay as drawn; for
/// the left the drawing and the markers' places are turned, never the markers themselves.
public record Figure(MapSheet sheet, Side shown, List<Mark> marks) {

    public Figure {
        marks = List.copyOf(marks);
    }
}
