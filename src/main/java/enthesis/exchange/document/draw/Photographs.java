package enthesis.exchange.document.draw;

import enthesis.domain.map.drawing.Box;
import enthesis.domain.picture.Mark;
import enthesis.domain.picture.Ruler;
import enthesis.exchange.picture.Pixels;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;

/// An own picture on paper, with what is measured on it as black lines within white ones.
final class Photographs {
    private final Graphics2D canvas;
    private final AffineTransform fit;

    /// `fit` puts units of the picture where they are printed.
    Photographs(Graphics2D canvas, AffineTransform fit) {
        this.canvas = canvas;
        this.fit = fit;
    }

    void draw(Figure.Photograph photograph, Box box) {
        var frame = fit.createTransformedShape(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
        photograph.pixels().ifPresent(pixels -> {
            var place = new AffineTransform(fit);
            place.scale(box.width() / pixels.width(), box.height() / pixels.height());
            draw(pixels, canvas, place);
        });
        canvas.setPaint(Color.BLACK);
        canvas.setStroke(new BasicStroke(.6f));
        canvas.draw(frame);
        measured(photograph.ruler());
    }

    static void draw(Pixels pixels, Graphics2D canvas, AffineTransform place) {
        canvas.drawImage(image(pixels), place, null);
    }

    private static BufferedImage image(Pixels pixels) {
        var image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.argb(), 0, pixels.width());
        return image;
    }

    private void measured(Ruler ruler) {
        if (ruler.millimetresPerUnit().isPresent()) {
            line(ruler.from(), ruler.to(), new float[0]);
        }
        line(ruler.skin(), ruler.skinEnd(), new float[]{4, 2});
    }

    private void line(Optional<Mark> from, Optional<Mark> to, float[] dashes) {
        if (from.isPresent() && to.isPresent()) {
            var line = new Line2D.Double(place(from.get()), place(to.get()));
            canvas.setPaint(Color.WHITE);
            canvas.setStroke(new BasicStroke(2.6f));
            canvas.draw(line);
            canvas.setPaint(Color.BLACK);
            canvas.setStroke(new BasicStroke(1.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
                    dashes.length == 0 ? null : dashes, 0));
            canvas.draw(line);
        }
    }

    private Point2D place(Mark mark) {
        return fit.transform(new Point2D.Double(mark.x(), mark.y()), null);
    }
}
