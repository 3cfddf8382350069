package enthesis.ui.map.past;

import enthesis.domain.map.MarkerSize;
import enthesis.domain.map.past.Change;
import enthesis.domain.map.past.Ring;
import enthesis.domain.value.Millilitres;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;

/// An earlier needle: a dashed ring around where a marker of its volume would stand. The dashes say how old it is, the
/// colour that or what became of the pain, and then a small sign says it too.
final class RingView extends Group {
    private static final int AGES = 3;
    private static final double CLEAR = 3;
    private static final double APART = 3;
    private static final double BADGE = 6.5;
    private static final double OUT = 2;

    private final Ring ring;
    private final Circle circle;
    private final Group badge;
    private final String change;

    /// `wider` is how many rings it lies around those of other sessions.
    RingView(Ring ring, int wider, String mark) {
        this.ring = ring;
        change = change(ring.treated().change());
        var volume = ring.treated().point().volume().asValue().orElse(Millilitres.NONE);
        double radius = MarkerSize.radius(volume) + CLEAR + APART * wider;
        circle = new Circle(radius);
        circle.getStyleClass().addAll("past-ring", age(ring.age()));
        if (!ring.exact()) {
            circle.getStyleClass().add("at-structure");
        }
        badge = badge(mark, change);
        double turned = Math.toRadians(-50 + 50 * wider);
        badge.setTranslateX((radius + OUT) * Math.cos(turned));
        badge.setTranslateY((radius + OUT) * Math.sin(turned));
        getChildren().add(circle);
    }

    /// The style class of an age: the newest, the one before, all older.
    static String age(int age) {
        return "age-" + Math.min(age, AGES - 1);
    }

    /// The style class of what became of the pain.
    static String change(Change change) {
        return "change-" + PastWords.key(change);
    }

    static Group badge(String mark, String look) {
        var disc = new Circle(BADGE);
        disc.getStyleClass().addAll("past-badge", look);
        var sign = new Text(mark);
        sign.getStyleClass().addAll("past-badge-sign", look);
        var bounds = sign.getLayoutBounds();
        sign.setX(-bounds.getWidth() / 2);
        sign.setY(-bounds.getMinY() - bounds.getHeight() / 2);
        return new Group(disc, sign);
    }

    Ring ring() {
        return ring;
    }

    void byPain(boolean now) {
        getChildren().remove(badge);
        circle.getStyleClass().remove(change);
        if (now) {
            circle.getStyleClass().add(change);
            getChildren().add(badge);
        }
    }
}
