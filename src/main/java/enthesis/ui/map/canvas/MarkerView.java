package enthesis.ui.map.canvas;

import enthesis.domain.map.MarkerSize;
import enthesis.domain.map.Point;
import enthesis.domain.value.Millilitres;
import enthesis.ui.kit.Dress;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.sign.Glyph;
import enthesis.ui.map.model.StateWords;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.ScaleTransition;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// A point on the map: its sign, as large as its volume, and a halo, seen while selected, that is a touch target never
/// smaller than a finger. Read aloud as "6, sinus tarsi, 1.5 millilitres, solution A, planned".
public final class MarkerView extends StackPane {
    private static final Duration BEAT = Duration.millis(120);
    private static final PseudoClass MEMBER = PseudoClass.getPseudoClass("member");
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass ELSEWHERE = PseudoClass.getPseudoClass("elsewhere");
    private static final double TOUCH = 14;
    private static final double HALO = 5;
    private static final double GROWN = 1.25;

    private final boolean elsewhere;
    private final Texts texts;
    private Point point;
    private double radius;
    private Supplier<String> more = () -> "";
    private boolean member;

    /// `elsewhere`: placed on another view of the same structure, only shown here.
    public MarkerView(Point point, boolean elsewhere, Texts texts) {
        this.point = point;
        this.elsewhere = elsewhere;
        this.texts = texts;
        setPickOnBounds(false);
        pseudoClassStateChanged(ELSEWHERE, elsewhere);
        setFocusTraversable(!elsewhere);
        setMouseTransparent(elsewhere);
        setAccessibleRole(AccessibleRole.BUTTON);
        draw();
    }

    private void draw() {
        radius = MarkerSize.radius(point.volume().asValue().orElse(Millilitres.NONE));
        var halo = new Circle(Math.max(TOUCH, radius + HALO));
        halo.getStyleClass().add("marker-halo");
        var glyph = new Glyph(Integer.toString(point.order()), point.solution(), radius);
        Dress.as(this, Stream.concat(Stream.of("marker"), glyph.styleClasses().stream()).toList());
        setId("marker-" + point.order());
        pseudoClassStateChanged(GlyphView.PLANNED, point.planned());
        pseudoClassStateChanged(GlyphView.SKIPPED, point.skipped());
        getChildren().setAll(halo);
        getChildren().addAll(glyph.parts());
        setAccessibleText(StateWords.spoken(point, texts));
    }

    public Point point() {
        return point;
    }

    /// Shows the point as it is now; one of which only the place has changed keeps its look.
    void show(Point now) {
        boolean same = point.at(now.place()).equals(now);
        point = now;
        if (!same) {
            draw();
        }
    }

    boolean elsewhere() {
        return elsewhere;
    }

    public double radius() {
        return radius;
    }

    public void select(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    /// Rings it as one of several that are selected.
    void member(boolean now) {
        if (now != member) {
            member = now;
            pseudoClassStateChanged(MEMBER, now);
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    /// Shows that its row is pointed at; `beat`: by growing for a moment, too.
    void point(boolean pointed, boolean beat) {
        pseudoClassStateChanged(POINTED, pointed);
        if (pointed && beat) {
            var grow = new ScaleTransition(BEAT, this);
            grow.setFromX(1);
            grow.setFromY(1);
            grow.setToX(GROWN);
            grow.setToY(GROWN);
            grow.setAutoReverse(true);
            grow.setCycleCount(2);
            grow.play();
        }
    }

    /// What is said behind its own words when it is read aloud.
    void tells(Supplier<String> behind) {
        more = behind;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        var said = super.queryAccessibleAttribute(attribute, parameters);
        return attribute == AccessibleAttribute.TEXT ? said + more.get() : said;
    }

    /// Puts its middle here.
    void centre(double x, double y) {
        autosize();
        relocate(Math.rint(x - getWidth() / 2), Math.rint(y - getHeight() / 2));
    }

    /// Shows its middle here while it is dragged: the place it is laid to stays, however often that is done meanwhile.
    void follow(double x, double y) {
        setTranslateX(Math.rint(x - getLayoutX() - getWidth() / 2));
        setTranslateY(Math.rint(y - getLayoutY() - getHeight() / 2));
    }
}
