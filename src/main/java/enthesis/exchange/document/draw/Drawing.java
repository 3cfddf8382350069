package enthesis.exchange.document.draw;

import enthesis.domain.map.sheet.Mirror;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;

/// Draws a figure as vectors into a given space: anatomy first (turned over for the other side), then the markers.
public final class Drawing {

    private final Numerals numerals;

    public Drawing(Numerals numerals) {
        this.numerals = numerals;
    }

    /// Fits it into `width` times `height` points of `canvas`.
    public void draw(Artwork artwork, Graphics2D canvas, double width, double height) {
        switch (artwork) {
            case Figure figure -> draw(figure, canvas, width, height);
            case Plot plot -> new PlotDrawing(plot, canvas, numerals, width, height).draw();
            case Logo logo -> Photographs.draw(logo.pixels(), canvas,
                    AffineTransform.getScaleInstance(width / logo.pixels().width(), height / logo.pixels().height()));
        }
    }

    private void draw(Figure figure, Graphics2D canvas, double width, double height) {
        var box = figure.sheet().box();
        double scale = Math.min(width / box.width(), height / box.height());
        var fit = new AffineTransform();
        fit.translate((width - box.width() * scale) / 2, (height - box.height() * scale) / 2);
        fit.scale(scale, scale);
        if (Mirror.of(figure.sheet(), figure.shown()).mirrored()) {
            fit.translate(box.width(), 0);
            fit.scale(-1, 1);
        }
        fit.translate(-box.x(), -box.y());
        figure.photograph().ifPresent(photograph -> new Photographs(canvas, fit).draw(photograph, box));
        for (var path : figure.sheet().paths()) {
            Ink.of(path.look()).ifPresent(ink -> paint(path.d(), ink, canvas, fit, scale));
        }
        new Markers(numerals).draw(figure.marks(), canvas, fit);
    }

    private static void paint(String d, Ink ink, Graphics2D canvas, AffineTransform fit, double scale) {
        var path = Outline.path(d);
        path.transform(fit);
        ink.filling().ifPresent(colour -> {
            canvas.setPaint(colour);
            canvas.fill(path);
        });
        ink.lining().ifPresent(colour -> {
            canvas.setPaint(colour);
            canvas.setStroke(ink.stroke(scale));
            canvas.draw(path);
        });
    }
}
