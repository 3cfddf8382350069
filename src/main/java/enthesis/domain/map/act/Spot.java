package enthesis.domain.map.act;

import enthesis.domain.map.Point;
import enthesis.domain.value.Side;
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

    /// The same with this volume.
    public Spot with(String other) {
        return new Spot(side, target, structure, place, other, solution, how);
    }
}
