package enthesis.ui.kit.figure;

import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/// The strokes of the figures; looks are in figure.css.
final class Shapes {
    /// Below this width or height nothing can be read.
    static final double LEAST = 120;
    private static final double MARK = 4;
    /// A letter of the small type is about so wide.
    private static final double LETTER = 6.3;

    private Shapes() {}

    static Text text(String style, double x, double y, String words) {
        var text = new Text(x, y, words);
        text.getStyleClass().add(style);
        return text;
    }

    /// Ends at `x`.
    static Text before(String style, double x, double y, String words) {
        return text(style, x - LETTER * words.length(), y, words);
    }

    static Text middle(String style, double x, double y, String words) {
        return text(style, x - LETTER * words.length() / 2, y, words);
    }

    static Line line(String style, double fromX, double fromY, double toX, double toY) {
        var line = new Line(fromX, fromY, toX, toY);
        line.getStyleClass().addAll(style.split(" ", -1));
        return line;
    }

    static Rectangle box(String style, double x, double y, double width, double height) {
        var box = new Rectangle(x, y, Math.max(0, width), Math.max(0, height));
        box.getStyleClass().addAll(style.split(" ", -1));
        return box;
    }

    /// Another shape for each curve.
    static Shape mark(int curve, double x, double y) {
        var mark = switch (curve % 4) {
            case 0 -> new Circle(x, y, MARK);
            case 1 -> new Rectangle(x - MARK, y - MARK, 2 * MARK, 2 * MARK);
            case 2 -> new Polygon(x - MARK - 1, y + MARK, x + MARK + 1, y + MARK, x, y - MARK - 1);
            default -> new Polygon(x - MARK - 1, y, x, y + MARK + 1, x + MARK + 1, y, x, y - MARK - 1);
        };
        mark.getStyleClass().addAll("figure-mark", "figure-mark-" + curve % 4);
        return mark;
    }
}
