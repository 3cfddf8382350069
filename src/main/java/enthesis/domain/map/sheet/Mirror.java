package enthesis.domain.map.sheet;

import enthesis.domain.map.drawing.Box;
import enthesis.domain.value.Side;

/// How a sheet is turned for the side that is shown. Sheets are drawn as the patient's right; for the left they are
/// mirrored about the middle of their box. What is stored is always as drawn; a sheet of both sides is never mirrored,
/// and neither is a picture.
public record Mirror(Box box, boolean mirrored) {

    public static Mirror of(MapSheet sheet, Side shown) {
        return new Mirror(sheet.box(), sheet.drawnSide() != Side.BOTH && !sheet.own() && shown == Side.LEFT);
    }

    /// From drawn to shown, and by the same rule back.
    public double x(double x) {
        return mirrored ? 2 * box.x() + box.width() - x : x;
    }

    /// What lies towards the edges of `sheet` as it is shown.
    public Edges edges(MapSheet sheet) {
        return mirrored ? sheet.edges().mirrored() : sheet.edges();
    }
}
