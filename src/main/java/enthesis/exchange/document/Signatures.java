package enthesis.exchange.document;

import enthesis.domain.consent.Stroke;
import enthesis.domain.map.drawing.Box;
import enthesis.domain.map.drawing.DrawnPath;
import enthesis.domain.map.sheet.Aspect;
import enthesis.domain.map.sheet.Direction;
import enthesis.domain.map.sheet.Edges;
import enthesis.domain.map.sheet.MapSheet;
import enthesis.domain.value.Side;
import enthesis.exchange.document.draw.Figure;
import java.util.List;
import java.util.Optional;

/// A signature as a figure: its strokes as vectors, never mirrored.
final class Signatures {
    private Signatures() {}

    static Figure figure(List<Stroke> strokes) {
        var paths = strokes.stream().map(stroke -> new DrawnPath("signature", Optional.empty(), stroke.outline()))
                .toList();
        return new Figure(new MapSheet("signature", 1, "", Aspect.OWN, Side.BOTH,
                new Box(0, 0, Stroke.WIDTH, Stroke.HEIGHT),
                new Edges(Direction.LEFT, Direction.RIGHT, Direction.SUPERIOR, Direction.INFERIOR), paths, List.of()),
                Side.RIGHT, List.of());
    }
}
