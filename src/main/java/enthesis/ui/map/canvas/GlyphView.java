package enthesis.ui.map.canvas;

import enthesis.domain.map.MarkerShape;
import enthesis.domain.map.MarkerSize;
import enthesis.domain.map.Point;
import enthesis.domain.value.Millilitres;
import enthesis.ui.kit.sign.SolutionSign;
import javafx.css.PseudoClass;
import javafx.scene.layout.StackPane;
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
        getStyleClass().addAll("glyph", SolutionSign.look(solution));
        setPickOnBounds(false);
        var shape = SolutionSign.shape(MarkerShape.ofSolution(solution), radius);
        shape.getStyleClass().add("glyph-shape");
        var text = new Text(number);
        text.getStyleClass().add("glyph-number");
        pseudoClassStateChanged(PLANNED, planned);
        getChildren().addAll(shape, text);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }
}
