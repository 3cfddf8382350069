package enthesis.ui.map.canvas;

import enthesis.domain.map.Point;
import enthesis.ui.kit.sign.Glyph;
import javafx.css.PseudoClass;
import javafx.scene.layout.StackPane;

/// The sign of a point in rows, titles and the legend, all of one size: number = order, colour and shape = solution,
/// border = state (planned dotted and hollow, given filled, skipped hollow with its number struck).
public final class GlyphView extends StackPane {
    static final PseudoClass PLANNED = PseudoClass.getPseudoClass("planned");
    static final PseudoClass SKIPPED = PseudoClass.getPseudoClass("skipped");
    private static final double LISTED = 11;

    public static GlyphView listed(Point point) {
        var view = new GlyphView(Integer.toString(point.order()), point.solution(), point.planned(), LISTED);
        view.pseudoClassStateChanged(SKIPPED, point.skipped());
        return view;
    }

    /// A sign without a point, for the legend.
    public GlyphView(String number, int solution, boolean planned, double radius) {
        var glyph = new Glyph(number, solution, radius);
        getStyleClass().addAll(glyph.styleClasses());
        setPickOnBounds(false);
        pseudoClassStateChanged(PLANNED, planned);
        getChildren().addAll(glyph.parts());
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }
}
