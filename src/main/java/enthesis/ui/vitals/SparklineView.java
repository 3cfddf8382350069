package enthesis.ui.vitals;

import enthesis.domain.value.Bounds;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;

/// A line of earlier values with the usual range as a band, and today's value joined by dashes.
final class SparklineView extends Pane {
    private static final double MARGIN = 4;

    private final double width;
    private final double height;
    private Optional<Curve> shown = Optional.empty();

    /// What is drawn: earlier values oldest first, today's if there is one, the band if the sign has one.
    record Curve(List<Double> earlier, Optional<Double> today, Optional<Bounds> band, boolean flagged) {

        private DoubleStream values() {
            return DoubleStream.concat(earlier.stream().mapToDouble(Double::doubleValue),
                    today.stream().mapToDouble(Double::doubleValue));
        }

        private DoubleStream all() {
            return DoubleStream.concat(values(), band.stream()
                    .flatMapToDouble(b -> DoubleStream.of(b.low().doubleValue(), b.high().doubleValue())));
        }
    }

    SparklineView(double width, double height) {
        this.width = width;
        this.height = height;
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
    }

    void show(Curve curve) {
        if (Optional.of(curve).equals(shown)) {
            return;
        }
        shown = Optional.of(curve);
        getChildren().clear();
        if (curve.earlier.isEmpty()) {
            return;
        }
        double low = curve.all().min().orElse(0);
        double high = Math.max(curve.all().max().orElse(1), low + 1);
        curve.band.ifPresent(band -> drawBand(band, low, high));
        var line = new Polyline();
        line.getStyleClass().add("spark-line");
        getChildren().add(line);
        for (int i = 0; i < curve.earlier.size(); i++) {
            double y = y(curve.earlier.get(i), low, high);
            line.getPoints().addAll(x(i, curve.earlier.size()), y);
            getChildren().add(dot(x(i, curve.earlier.size()), y, 2.5, "spark-dot"));
        }
        curve.today.ifPresent(today -> drawToday(curve, today, low, high));
    }

    private void drawBand(Bounds band, double low, double high) {
        double top = y(band.high().doubleValue(), low, high);
        double bottom = y(band.low().doubleValue(), low, high);
        var area = new Rectangle(0, top, width, Math.max(2, bottom - top));
        area.getStyleClass().add("spark-band");
        getChildren().add(area);
    }

    private void drawToday(Curve curve, double today, double low, double high) {
        int last = curve.earlier.size() - 1;
        var dashes = new Line(x(last, curve.earlier.size()), y(curve.earlier.get(last), low, high), width - MARGIN,
                y(today, low, high));
        dashes.getStyleClass().add("spark-dashes");
        getChildren().addAll(dashes,
                dot(width - MARGIN, y(today, low, high), 3.5, curve.flagged ? "spark-flagged" : "spark-today"));
    }

    private static Circle dot(double x, double y, double radius, String style) {
        var dot = new Circle(x, y, radius);
        dot.getStyleClass().add(style);
        return dot;
    }

    /// Earlier values share the room left of today's.
    private double x(int index, int many) {
        return MARGIN + index * (width - 2 * MARGIN) / many;
    }

    private double y(double value, double low, double high) {
        return height - MARGIN - (value - low) / (high - low) * (height - 2 * MARGIN);
    }
}
