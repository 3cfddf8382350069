package enthesis.domain.map.past;

import enthesis.domain.map.Point;
import enthesis.domain.map.Region;
import enthesis.domain.map.sheet.MapSheet;
import enthesis.domain.value.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Earlier needles laid over a sheet, those of older sessions first. `lost` are those that neither it nor any sheet of
/// the region can show any more, because their structure is not drawn on it as it is now: they are said in words, never
/// shown at a wrong place.
public record Overlay(List<Ring> rings, List<Treated> lost) {
    public static final Overlay NONE = new Overlay(List.of(), List.of());

    public Overlay {
        rings = List.copyOf(rings);
        lost = List.copyOf(lost);
    }

    /// Of those sessions of a series of this region and side that are to be shown.
    public static Overlay of(Series series, Region region, Side side, MapSheet shown) {
        var rings = new ArrayList<Ring>();
        var lost = new ArrayList<Treated>();
        for (var session : series.shown().reversed()) {
            int age = series.sessions().indexOf(session);
            for (var treated : Past.in(session, region, side)) {
                if (treated.point().given()) {
                    var ring = ring(treated, age, shown);
                    ring.ifPresent(rings::add);
                    Optional.of(treated).filter(one -> ring.isEmpty() && isLost(one.point(), region))
                            .ifPresent(lost::add);
                }
            }
        }
        return new Overlay(rings, lost);
    }

    private static boolean isLost(Point point, Region region) {
        return !region.offers(point.place()) && region.sheets().stream()
                .noneMatch(sheet -> point.target().flatMap(sheet::anchor).isPresent());
    }

    private static Optional<Ring> ring(Treated treated, int age, MapSheet shown) {
        var point = treated.point();
        var at = point.place();
        return at.on(shown)
                ? Optional.of(new Ring(treated, at.x(), at.y(), true, age))
                : point.target().flatMap(shown::anchor)
                        .map(anchor -> new Ring(treated, anchor.x(), anchor.y(), false, age));
    }
}
