package enthesis.domain.map;

import enthesis.domain.entry.Sheet;
import enthesis.domain.map.act.PointActs;
import enthesis.domain.map.act.Spot;
import enthesis.domain.map.pain.DrawingActs;
import enthesis.domain.map.pain.DrawnPain.Place;
import enthesis.domain.map.sheet.Anchor;
import enthesis.domain.map.sheet.BodyFigure;
import enthesis.domain.map.sheet.MapSheet;
import enthesis.domain.value.Side;
import enthesis.storage.reference.map.AtlasFiles;
import java.util.List;
import java.util.Optional;

/// A small atlas whose medial knee was drawn anew: on revision 2 the posterior oblique ligament is gone, drawing,
/// anchor and target, and the femoral origin of the MCL lies elsewhere. The front of the body was drawn anew without a
/// part for the knee.
public final class RevisedAtlas {
    /// The structure that was moved, and the one that is gone.
    public static final String MOVED = "mcl-femoral";
    public static final String GONE = "pol";
    private static final double BY = 40;
    private static final Atlas SHIPPED = AtlasFiles.load();
    public static final MapSheet FRONT = SHIPPED.sheet("knee-anterior", 1).orElseThrow();
    public static final MapSheet THEN = SHIPPED.sheet("knee-medial", 1).orElseThrow();
    public static final MapSheet NOW = new MapSheet(THEN.id(), 2, THEN.region(), THEN.view(), THEN.drawnSide(),
            THEN.box(), THEN.edges(),
            THEN.paths().stream().filter(path -> !path.id().equals(Optional.of(GONE))).toList(),
            THEN.anchors().stream().filter(anchor -> !anchor.target().equals(GONE)).map(RevisedAtlas::anchor).toList());
    public static final BodyFigure BODY_THEN = SHIPPED.body().getFirst();
    public static final BodyFigure BODY_NOW = anew(BODY_THEN);
    public static final Atlas ATLAS = new Atlas(List.of(knee()), List.of(BODY_NOW, SHIPPED.body().getLast()),
            new Atlas.Earlier(List.of(THEN), List.of(BODY_THEN)), SHIPPED.shortWords());

    private RevisedAtlas() {}

    private static Anchor anchor(Anchor then) {
        return then.target().equals(MOVED)
                ? new Anchor(MOVED, then.x(), then.y() - BY, then.r(), then.structure(), Optional.empty())
                : then;
    }

    private static Region knee() {
        var shipped = SHIPPED.region("knee").orElseThrow();
        return new Region("knee", shipped.name(), shipped.aliases(), List.of(FRONT, NOW),
                shipped.targets().stream().filter(target -> !target.id().equals(GONE)).toList());
    }

    private static BodyFigure anew(BodyFigure then) {
        var sheet = then.sheet();
        return new BodyFigure(new MapSheet(sheet.id(), 2, sheet.region(), sheet.view(), sheet.drawnSide(), sheet.box(),
                sheet.edges(), sheet.paths(), sheet.anchors()), then.areas(),
                then.parts().stream().filter(part -> !part.key().equals("knee")).toList());
    }

    /// The patient's mark of this knee on the front of then.
    public static Sheet painful(Sheet sheet, Side side) {
        var knee = BODY_THEN.part("knee", side).orElseThrow();
        return sheet.with(DrawingActs.mark(sheet, Place.of(BODY_THEN, knee)));
    }

    /// Where a structure was anchored on revision 1.
    public static Anchor then(String target) {
        return THEN.anchor(target).orElseThrow();
    }

    /// A given point of 0.5 mL on the medial knee, at the place its structure had on revision 1, said to lie
    /// on `revision`.
    public static Sheet given(Sheet sheet, String target, Side side, int revision) {
        var at = then(target);
        var place = new Point.OnSheet("knee", THEN.id(), revision, at.x(), at.y());
        int row = sheet.freshRow(PointFields.POINT);
        var placed = PointActs.place(sheet, new Spot(side, Optional.of(target), "Then " + target, place, "0.5", 1,
                Point.How.UNSAID)).after();
        return PointActs.given(placed, row).after();
    }

    /// A visit as it was charted on revision 1: 1 is the structure that was moved since, 2 the one that is gone.
    public static Sheet charted(Sheet sheet, Side side) {
        return given(given(sheet, MOVED, side, 1), GONE, side, 1);
    }
}
