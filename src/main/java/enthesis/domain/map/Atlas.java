package enthesis.domain.map;

import enthesis.domain.map.quick.ShortWords;
import enthesis.domain.map.sheet.Area;
import enthesis.domain.map.sheet.BodyFigure;
import enthesis.domain.map.sheet.MapSheet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// All sheets and targets the program has. `earlier` holds revisions that are no longer offered, so that old visits
/// show exactly as they were charted. `shortWords` is what quick entry takes for longer ones.
public record Atlas(List<Region> regions, List<BodyFigure> body, List<MapSheet> earlier,
        ShortWords shortWords) {

    public Atlas {
        regions = List.copyOf(regions);
        body = List.copyOf(body);
        earlier = List.copyOf(earlier);
    }

    public Optional<Region> region(String key) {
        return regions.stream().filter(region -> region.key().equals(key)).findFirst();
    }

    /// Where a region lies on the first body figure that shows it.
    public Optional<Area> area(String region) {
        return body.stream().flatMap(figure -> figure.areas().stream()).filter(area -> area.region().equals(region))
                .findFirst();
    }

    public Optional<Target> target(String region, String id) {
        return region(region).flatMap(found -> found.target(id));
    }

    /// The sheet as it was in this revision.
    public Optional<MapSheet> sheet(String id, int revision) {
        return regions.stream()
                .flatMap(region -> region.sheets().stream())
                .filter(sheet -> is(sheet, id, revision))
                .findFirst()
                .or(() -> earlier.stream().filter(sheet -> is(sheet, id, revision)).findFirst());
    }

    /// The same drawings with other words about their structures.
    public Atlas with(UnaryOperator<Target> words) {
        var regions = this.regions.stream().map(region -> new Region(region.key(), region.name(), region.aliases(),
                region.sheets(), region.targets().stream().map(words).toList())).toList();
        return new Atlas(regions, body, earlier, shortWords);
    }

    private static boolean is(MapSheet sheet, String id, int revision) {
        return sheet.id().equals(id) && sheet.revision() == revision;
    }
}
