package enthesis.domain.map;

import enthesis.domain.value.Millilitres;

/// The size of a point's marker: it grows with the volume, so that area follows amount, and never so small that its
/// number cannot be read. Screen units; it does not grow with the zoom.
public final class MarkerSize {
    private static final double FLOOR = 8;
    private static final double GROWTH = 3.2;

    private MarkerSize() {}

    public static double radius(Millilitres volume) {
        return FLOOR + GROWTH * Math.sqrt(volume.value().doubleValue());
    }
}
