package enthesis.domain.map.sheet;

import enthesis.domain.map.drawing.Outline;
import java.util.List;
import java.util.Optional;

/// The whole body from the front or from behind: where a region and its side are chosen in one act.
public record BodyFigure(MapSheet sheet, List<Area> areas) {

    public BodyFigure {
        areas = List.copyOf(areas);
    }

    /// The area at this place of the figure.
    public Optional<Area> at(double x, double y) {
        return areas.stream().filter(area -> Outline.of(area.hit()).contains(x, y)).findFirst();
    }
}
