package enthesis.exchange.document.draw;

import enthesis.domain.map.MarkerShape;
import enthesis.domain.map.MarkerSize;
import enthesis.domain.map.drawing.Spread;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// The numbered markers, upright on either side, drawn over the anatomy with a white rim; larger for more volume.
final class Markers {

    /// Paper is read closer than a screen.
    private static final double ON_PAPER = .9;
    private static final double TIED = 1.5;

    private final Numerals numerals;

    Markers(Numerals numerals) {
        this.numerals = numerals;
    }

    void draw(List<Mark> marks, Graphics2D canvas, AffineTransform fit) {
        var places = marks.stream().map(mark -> fit.transform(new Point2D.Double(mark.x(), mark.y()), null)).toList();
        var radii = marks.stream().map(Markers::radius).toList();
        var drawn = spread(places, radii);
        canvas.setStroke(new BasicStroke(.8f));
        canvas.setPaint(Color.BLACK);
        for (int i = 0; i < marks.size(); i++) {
            if (places.get(i).distance(drawn.get(i)) > TIED) {
                canvas.draw(new Line2D.Double(places.get(i), drawn.get(i)));
                canvas.fill(round(places.get(i), 1.4));
            }
        }
        for (int i = 0; i < marks.size(); i++) {
            mark(marks.get(i), canvas, drawn.get(i), radii.get(i));
        }
    }

    private static List<Point2D> spread(List<Point2D> places, List<Double> radii) {
        var spots = places.stream().map(place -> new Spread.Spot(place.getX(), place.getY())).toList();
        return Spread.of(spots, radii).stream().<Point2D>map(spot -> new Point2D.Double(spot.x(), spot.y())).toList();
    }

    private static double radius(Mark mark) {
        return ON_PAPER * MarkerSize.radius(mark.volume());
    }

    private void mark(Mark mark, Graphics2D canvas, Point2D at, double radius) {
        boolean solid = mark.shape() == MarkerShape.SQUARE;
        canvas.setPaint(Color.WHITE);
        canvas.fill(shape(mark.shape(), at, radius + 1.4));
        canvas.setPaint(solid ? Color.BLACK : Color.WHITE);
        var outline = shape(mark.shape(), at, radius);
        canvas.fill(outline);
        canvas.setPaint(Color.BLACK);
        canvas.setStroke(new BasicStroke(1.7f));
        canvas.draw(outline);
        canvas.setPaint(solid ? Color.WHITE : Color.BLACK);
        double low = mark.shape() == MarkerShape.TRIANGLE ? radius * .2 : 0;
        canvas.fill(numerals.centred(mark.number(), at.getX(), at.getY() + low, 11));
    }

    private static Shape shape(MarkerShape shape, Point2D at, double radius) {
        return switch (shape) {
            case CIRCLE -> round(at, radius);
            case SQUARE -> new Rectangle2D.Double(at.getX() - radius * .9, at.getY() - radius * .9, radius * 1.8,
                    radius * 1.8);
            case TRIANGLE -> triangle(at, radius * 1.3);
        };
    }

    private static Ellipse2D round(Point2D at, double radius) {
        return new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
    }

    private static Path2D triangle(Point2D at, double radius) {
        var path = new Path2D.Double();
        path.moveTo(at.getX(), at.getY() - radius);
        path.lineTo(at.getX() + radius, at.getY() + radius * .75);
        path.lineTo(at.getX() - radius, at.getY() + radius * .75);
        path.closePath();
        return path;
    }
}
