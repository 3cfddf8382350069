package enthesis.ui.map.canvas;

import enthesis.domain.map.MarkerShape;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/// What the sign of a point is made of: a shape that says its solution without colour, as large as its volume, and its
/// number. Whoever holds the parts carries the style classes.
record Glyph(String number, int solution, double radius) {

    /// One after the other: the shape, the number on it.
    List<Node> parts() {
        var shape = shape();
        shape.getStyleClass().add("glyph-shape");
        var text = new Text(number);
        text.getStyleClass().add("glyph-number");
        return List.of(shape, text);
    }

    List<String> styleClasses() {
        return List.of("glyph", "solution-" + Math.floorMod(solution - 1, 3));
    }

    private Shape shape() {
        return switch (MarkerShape.ofSolution(solution)) {
            case CIRCLE -> new Circle(radius);
            case SQUARE -> square(radius * 0.95);
            case TRIANGLE -> new Polygon(0, -radius * 1.25, radius * 1.2, radius * 0.85, -radius * 1.2, radius * 0.85);
        };
    }

    private static Rectangle square(double half) {
        var square = new Rectangle(2 * half, 2 * half);
        square.setArcWidth(6);
        square.setArcHeight(6);
        return square;
    }
}
