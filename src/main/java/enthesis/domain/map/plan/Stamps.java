package enthesis.domain.map.plan;

import enthesis.domain.map.Point;
import enthesis.domain.map.Region;
import enthesis.domain.map.Target;
import enthesis.domain.map.act.Spot;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes stamps for a region: of a protocol on a side, of an earlier session, of the points of the other side.
public final class Stamps {
    /// The origin of points that were copied from the other side.
    public static final String ACROSS = "across";

    private final Region region;

    public Stamps(Region region) {
        this.region = region;
    }

    /// A protocol on a side. The suggested volumes are its own, and stay suggestions.
    public Stamp of(Protocol protocol, Side side) {
        var spots = new ArrayList<Spot>();
        var missing = new ArrayList<String>();
        for (var step : protocol.steps()) {
            var how = new Point.How("", step.needle(), step.guidance(), "", "");
            spot(on(step.target(), side), side, step.volume(), step.solution(), how)
                    .ifPresentOrElse(spots::add, () -> missing.add(step.target()));
        }
        return new Stamp(protocol.origin(), protocol.name(), spots, missing);
    }

    /// What was given in a session, once more: every point where it was, as long as its sheet is drawn the same; else
    /// at the structure as it is drawn now.
    public Stamp of(String origin, String name, List<Point> given) {
        var spots = new ArrayList<Spot>();
        var missing = new ArrayList<String>();
        for (var point : given) {
            again(point).ifPresentOrElse(spots::add, () -> missing.add(point.structure()));
        }
        return new Stamp(origin, name, spots, missing);
    }

    /// Points copied to the other side: the same structures there, with their own numbers.
    public Stamp across(String name, List<Point> points) {
        var spots = new ArrayList<Spot>();
        var missing = new ArrayList<String>();
        for (var point : points) {
            across(point).ifPresentOrElse(spots::add, () -> missing.add(point.structure()));
        }
        return new Stamp(ACROSS, name, spots, missing);
    }

    private Optional<Spot> again(Point point) {
        var side = point.side().orElse(Side.MIDLINE);
        return region.offers(point.place())
                ? Optional.of(new Spot(side, point.target(), point.structure(), point.place(), volume(point),
                        point.solution(), point.how()))
                : spot(point.target().flatMap(region::target), side, volume(point), point.solution(), point.how());
    }

    private Optional<Spot> across(Point point) {
        var side = point.side().orElse(Side.MIDLINE).mirrored();
        var sheet = region.sheets().stream().filter(point.place()::on).findFirst();
        boolean paired = region.undivided() && point.target().isPresent();
        if (side == Side.MIDLINE || sheet.isEmpty() || paired) {
            var there = side == Side.MIDLINE ? Optional.<Target>empty() : point.target().flatMap(id -> on(id, side));
            return spot(there, side, volume(point), point.solution(), point.how());
        }
        var at = point.place();
        var box = sheet.get().box();
        double x = region.undivided() ? 2 * box.x() + box.width() - at.x() : at.x();
        return Optional.of(new Spot(side, point.target(), point.structure(),
                at.to(x, at.y()), volume(point), point.solution(),
                point.how()));
    }

    private static String volume(Point point) {
        return point.volume().asValue().map(Millilitres::toString).orElse("");
    }

    /// The target of this id on a side: its pair, where the region draws both and the id is the other side's.
    private Optional<Target> on(String id, Side side) {
        return region.target(id).flatMap(target -> target.side().filter(its -> its == side.mirrored()
                && its != side).isPresent() ? target.pair().flatMap(region::target) : Optional.of(target));
    }

    private Optional<Spot> spot(Optional<Target> target, Side side, String volume, int solution, Point.How how) {
        return target.flatMap(found -> region.sheetOf(found.id(), region.sheets().getFirst())
                .flatMap(sheet -> sheet.anchor(found.id()).map(anchor -> new Spot(found.sideWhen(side),
                        Optional.of(found.id()), found.name(), new Point.OnSheet(region.key(), sheet.id(),
                                sheet.revision(), anchor.x(), anchor.y()),
                        volume, solution, how))));
    }
}
