package enthesis.exchange.document.draw;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;

/// Draws a figure as vectors into a given space: anatomy first (turned over for the other side), then the markers.
public final class Drawing {

    private final Numerals numerals;

    public Drawing(Numerals numerals) {
        this.numerals = numerals;
    }

    /// Fits `figure` into `width` times `height` points of `canvas`.
    public void draw(Figure figure, Graphics2D canvas, double width, double height) {
        double scale = Math.min(width / figure.width(), height / figure.height());
        var fit = new AffineTransform();
        fit.translate((width - figure.width() * scale) / 2, (height - figure.height() * scale) / 2);
        fit.scale(scale, scale);
        if (figure.mirrored()) {
            fit.translate(figure.width(), 0);
            fit.scale(-1, 1);
        }
        anatomy(figure, canvas, fit, scale);
        new Markers(numerals).draw(figure.marks(), canvas, fit);
    }

    private static void anatomy(Figure figure, Graphics2D canvas, AffineTransform fit, double scale) {
        for (var line : figure.lines()) {
            var path = Outline.path(line.d());
            path.transform(fit);
            Ink.of(line.look()).ifPresent(ink -> {
                ink.filling().ifPresent(colour -> {
                    canvas.setPaint(colour);
                    canvas.fill(path);
                });
                ink.lining().ifPresent(colour -> {
                    canvas.setPaint(colour);
                    canvas.setStroke(ink.stroke(scale));
                    canvas.draw(path);
                });
            });
        }
    }
}
