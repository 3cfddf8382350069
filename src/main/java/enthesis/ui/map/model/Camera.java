package enthesis.ui.map.model;

import enthesis.domain.map.drawing.Box;
import enthesis.domain.map.sheet.Mirror;

/// How drawing units become places on the screen: `scale` pixels a unit (1 is 100 %), the left upper corner of the box
/// at (`left`, `top`). Mirroring happens in drawing units, before it.
public record Camera(Mirror mirror, double scale, double left, double top) {
    public static final double LEAST = 0.5;
    public static final double MOST = 4;
    private static final double MARGIN = 8;

    /// All of the box, in the middle of a room of this size.
    public static Camera fit(Mirror mirror, double width, double height) {
        var box = mirror.box();
        double scale = Math.clamp(
                Math.min((width - 2 * MARGIN) / box.width(), (height - 2 * MARGIN) / box.height()), LEAST, MOST);
        return new Camera(mirror, scale, (width - scale * box.width()) / 2, (height - scale * box.height()) / 2);
    }

    public double screenX(double x) {
        return left + (mirror.x(x) - mirror.box().x()) * scale;
    }

    public double screenY(double y) {
        return top + (y - mirror.box().y()) * scale;
    }

    public double drawnX(double screenX) {
        return mirror.x((screenX - left) / scale + mirror.box().x());
    }

    public double drawnY(double screenY) {
        return (screenY - top) / scale + mirror.box().y();
    }

    /// Larger or smaller by `factor`, with what is under the pointer staying there.
    public Camera zoomed(double factor, double atX, double atY) {
        double next = Math.clamp(scale * factor, LEAST, MOST);
        double by = next / scale;
        return new Camera(mirror, next, atX - (atX - left) * by, atY - (atY - top) * by);
    }

    /// Moved, but never so far that the box leaves a room of this size altogether.
    public Camera panned(double byX, double byY, double width, double height) {
        Box box = mirror.box();
        double keep = 60;
        return new Camera(mirror, scale, Math.clamp(left + byX, keep - box.width() * scale, width - keep),
                Math.clamp(top + byY, keep - box.height() * scale, height - keep));
    }
}
