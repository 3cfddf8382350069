package enthesis.exchange.document;

import enthesis.domain.map.Atlas;
import enthesis.domain.map.Point;
import enthesis.domain.map.sheet.MapSheet;
import enthesis.domain.value.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// The points that lie on one drawing of one side: each on the sheet where it was placed, and on no other. `side` is
/// what the drawing shows; `sheet` is empty for one that the atlas no longer has.
record Drawn(Optional<MapSheet> sheet, Side side, List<Point> points) {

    /// One drawing as it was, and the side it shows.
    private record Place(String region, String sheet, int revision, Side side) {}

    /// In the order of their first points.
    static List<Drawn> of(Atlas atlas, List<Point> points) {
        var places = new LinkedHashMap<Place, List<Point>>();
        points.forEach(point -> places.computeIfAbsent(place(atlas, point), _ -> new ArrayList<>()).add(point));
        return places.entrySet().stream().map(entry -> new Drawn(atlas.sheet(entry.getKey().sheet,
                entry.getKey().revision), entry.getKey().side, entry.getValue())).toList();
    }

    private static Place place(Atlas atlas, Point point) {
        var sheet = atlas.sheet(point.place().ground(), point.place().revision());
        boolean both = sheet.map(one -> one.drawnSide() == Side.BOTH).orElse(false);
        return new Place(point.place().region(), point.place().ground(), point.place().revision(),
                both ? Side.BOTH : point.side().orElse(sheet.map(MapSheet::drawnSide).orElse(Side.RIGHT)));
    }

    String region() {
        return points.getFirst().place().region();
    }
}
