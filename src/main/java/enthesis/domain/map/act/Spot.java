package enthesis.domain.map.act;

import enthesis.domain.map.Point;
import enthesis.domain.value.Side;
import java.util.List;
import java.util.Optional;

/// Where a point is to be placed: on a target, or free, with the structure as it reads today. `volume` is what was
/// typed with it or the structure's usual low volume, empty where nothing is usual. `how` is what was typed with it.
public record Spot(
        Side side,
        Optional<String> target,
        String structure,
        Point.Place place,
        String volume,
        int solution,
        Point.How how) {

    /// The same with the needle of the last point in this region, where none was typed: one syringe goes on from point
    /// to point. It is confirmed, like the volume, by saying that the point was given.
    public Spot goingOnFrom(List<Point> points) {
        return how.needle().isEmpty()
                ? points.stream().filter(point -> point.place().region().equals(place.region()))
                        .map(point -> point.how().needle()).filter(needle -> !needle.isBlank())
                        .reduce((_, last) -> last).map(this::needle).orElse(this)
                : this;
    }

    private Spot needle(String needle) {
        return new Spot(side, target, structure, place, volume, solution, new Point.How(how.depth(), needle,
                how.guidance(), how.passes(), how.note()));
    }

    /// The same with this volume.
    public Spot with(String other) {
        return new Spot(side, target, structure, place, other, solution, how);
    }
}
