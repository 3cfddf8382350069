package enthesis.ui.kit.sign;

import enthesis.domain.map.MarkerShape;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/// The sign of one of the day's solutions: its letter in its shape and colour, the same as its points on the map have.
public final class SolutionSign extends StackPane {

    /// `row` 1 is solution A; `letter` is written in it.
    public SolutionSign(int row, String letter, double radius) {
        getStyleClass().addAll("solution-sign", look(row));
        var shape = shape(MarkerShape.ofSolution(row), radius);
        shape.getStyleClass().add("solution-sign-shape");
        var text = new Text(letter);
        text.getStyleClass().add("solution-sign-letter");
        if (MarkerShape.ofSolution(row) == MarkerShape.TRIANGLE) {
            text.setTranslateY(radius / 6);
        }
        getChildren().addAll(shape, text);
        setMinSize(2.4 * radius, 2.4 * radius);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /// The style class of its colour.
    public static String look(int row) {
        return "solution-" + Math.floorMod(row - 1, MarkerShape.values().length);
    }

    /// A marker's outline around its middle.
    public static Shape shape(MarkerShape shape, double radius) {
        return switch (shape) {
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
