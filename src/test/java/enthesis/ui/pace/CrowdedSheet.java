package enthesis.ui.pace;

import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.Points;
import enthesis.domain.map.past.PastSession;
import enthesis.domain.map.sheet.Anchor;
import enthesis.domain.map.sheet.MapSheet;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Cases;
import enthesis.ui.map.Examples;
import enthesis.ui.visit.Seed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The seed's own case with far too many points, every other one given.
final class CrowdedSheet {
    private static final String ANKLE = "ankle-foot";

    private CrowdedSheet() {}

    /// Three earlier sessions with as many points each, all given.
    static List<PastSession> past(int points) {
        return past(points, ANKLE, ankle());
    }

    static List<PastSession> past(int points, String region, MapSheet sheet) {
        var given = Points.read(of(2 * points, region, sheet)).stream().filter(Point::given).toList();
        return Stream.of(28, 56, 84).map(days -> new PastSession(VisitId.fresh(), Cases.TODAY.minusDays(days), "",
                given, Map.of(), Map.of())).toList();
    }

    static Sheet of(int points) {
        return of(points, ANKLE, ankle());
    }

    private static MapSheet ankle() {
        return Examples.ATLAS.sheet("ankle-lateral", 1).orElseThrow();
    }

    static Sheet of(int points, String region, MapSheet on) {
        var sheet = Seed.sheet();
        for (int row = 1; row <= points; row++) {
            sheet = with(sheet, row, region, on);
        }
        return sheet;
    }

    /// A visit to every region: 60 points on the ankle's drawing, the others on the drawings of all other regions.
    static Sheet everywhere(int points) {
        var sheet = of(60);
        var others = Examples.ATLAS.regions().stream()
                .filter(region -> !region.key().equals(ANKLE) && !region.undrawn())
                .flatMap(region -> region.sheets().stream())
                .toList();
        for (int row = 61; row <= points; row++) {
            var on = others.get(row % others.size());
            sheet = with(sheet, row, on.region(), on);
        }
        return sheet;
    }

    /// Near the targets of this drawing; where it has none, around its middle.
    private static Sheet with(Sheet sheet, int row, String region, MapSheet on) {
        var anchor = on.anchors().isEmpty()
                ? new Anchor("", on.box().x() + on.box().width() / 2, on.box().y() + on.box().height() / 2, 0,
                        Optional.empty(), Optional.empty())
                : on.anchors().get(row % on.anchors().size());
        return Cases.point(sheet, row, "0.5", row % 2 == 0 ? "given" : "planned", "right").with(Map.of(
                PointFields.region(row), region, PointFields.sheet(row), on.id(),
                PointFields.target(row), anchor.target(), PointFields.structure(row), anchor.target(),
                PointFields.x(row), Double.toString(anchor.x() + row * 7 % 31),
                PointFields.y(row), Double.toString(anchor.y() + row * 11 % 37)));
    }
}
