package enthesis.domain.map;

import enthesis.domain.map.pain.DrawnPain;
import enthesis.domain.map.pain.PainDrawing;
import enthesis.domain.map.quick.ShortWords;
import enthesis.domain.map.sheet.Area;
import enthesis.domain.map.sheet.BodyFigure;
import enthesis.domain.map.sheet.MapSheet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// All sheets and targets the program has. `earlier` holds revisions that are no longer offered, so that old visits
/// show exactly as they were charted. `shortWords` is what quick entry takes for longer ones.
public record Atlas(List<Region> regions, List<BodyFigure> body, Earlier earlier, ShortWords shortWords) {

    /// Drawings as they were before today's.
    public record Earlier(List<MapSheet> sheets, List<BodyFigure> body) {

        public Earlier {
            sheets = List.copyOf(sheets);
            body = List.copyOf(body);
        }
    }

    public Atlas {
        regions = List.copyOf(regions);
        body = List.copyOf(body);
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

    /// The sheet as it was in this revision, a body figure's too.
    public Optional<MapSheet> sheet(String id, int revision) {
        return Stream.concat(regions.stream().flatMap(region -> region.sheets().stream()), earlier.sheets().stream())
                .filter(sheet -> is(sheet, id, revision))
                .findFirst()
                .or(() -> figure(id, revision).map(BodyFigure::sheet));
    }

    /// The body figure as it was in this revision.
    public Optional<BodyFigure> figure(String id, int revision) {
        return Stream.concat(body.stream(), earlier.body().stream())
                .filter(figure -> is(figure.sheet(), id, revision)).findFirst();
    }

    /// The body figures to show this drawing on: those it was begun on, else today's.
    public List<BodyFigure> figures(PainDrawing drawing) {
        return body.stream().map(today -> drawing.marks().stream().map(DrawnPain::place)
                .filter(place -> place.view() == today.sheet().view()).findFirst()
                .flatMap(place -> figure(place.sheet(), place.revision())).orElse(today)).toList();
    }

    /// The sheet a region opens on: its first; where all of these points of it lie on drawings of before today's, that
    /// of the first of them.
    public MapSheet opening(Region region, List<Point> points) {
        var today = region.sheets().getFirst();
        var here = points.stream().map(Point::place).filter(place -> place.region().equals(region.key())).toList();
        return here.isEmpty() || here.stream().anyMatch(region::offers)
                ? today
                : here.stream().flatMap(place -> sheet(place.ground(), place.revision()).stream()).findFirst()
                        .orElse(today);
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
