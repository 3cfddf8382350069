package enthesis.ui.map.canvas;

import enthesis.domain.map.MarkerShape;
import enthesis.domain.map.MarkerSize;
import enthesis.domain.map.Point;
import enthesis.domain.value.Millilitres;
import javafx.css.PseudoClass;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/// The sign of a point, on the map and in lists: number = order, size = volume, colour and shape = solution, border =
/// state (planned dotted and hollow, given filled, skipped hollow with its number struck).
public final class GlyphView extends StackPane {
    private static final PseudoClass PLANNED = PseudoClass.getPseudoClass("planned");
    private static final PseudoClass SKIPPED = PseudoClass.getPseudoClass("skipped");
    private static final double LISTED = 11;

    /// As large as its volume says.
    public static GlyphView sized(Point point) {
        return new GlyphView(point, MarkerSize.radius(point.volume().asValue().orElse(Millilitres.NONE)));
    }

    /// All of one size, for rows and titles.
    public static GlyphView listed(Point point) {
        return new GlyphView(point, LISTED);
    }

    private GlyphView(Point point, double radius) {
        this(Integer.toString(point.order()), point.solution(), point.planned(), radius);
        pseudoClassStateChanged(SKIPPED, point.skipped());
    }

    /// A sign without a point, for the legend.
    public GlyphView(String number, int solution, boolean planned, double radius) {
        getStyleClass().addAll("glyph", "solution-" + Math.floorMod(solution - 1, 3));
        setPickOnBounds(false);
        var shape = shape(MarkerShape.ofSolution(solution), radius);
        shape.getStyleClass().add("glyph-shape");
        var text = new Text(number);
        text.getStyleClass().add("glyph-number");
        pseudoClassStateChanged(PLANNED, planned);
        getChildren().addAll(shape, text);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    private static Shape shape(MarkerShape shape, double radius) {
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
