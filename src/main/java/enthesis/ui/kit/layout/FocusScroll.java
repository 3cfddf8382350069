package enthesis.ui.kit.layout;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/// Scrolls as far as it takes to see the control that got the focus; whoever scrolls away from it may.
public class FocusScroll extends ScrollPane {
    private final double margin;

    /// With so much room above and below the control, where there is any: what is said below it is seen as well.
    public FocusScroll(double margin) {
        this.margin = margin;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(_ -> reveal());
        viewportBoundsProperty().map(Bounds::getHeight).subscribe(_ -> reveal());
    }

    private void reveal() {
        var whole = getContent();
        var focused = getScene() == null ? null : getScene().getFocusOwner();
        if (whole == null || focused == null || !holds(whole, focused)) {
            return;
        }
        double hidden = whole.getLayoutBounds().getHeight() - getViewportBounds().getHeight();
        if (hidden <= 0) {
            return;
        }
        var spot = whole.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
        double top = getVvalue() * hidden;
        double lowest = spot.getMaxY() + margin - getViewportBounds().getHeight();
        if (spot.getMinY() - margin < top || lowest > top) {
            setVvalue(Math.clamp(Math.min(spot.getMinY() - margin, Math.max(top, lowest)) / hidden, 0, 1));
        }
    }

    private static boolean holds(Node whole, Node node) {
        for (@Nullable
        Node at = node; at != null; at = at.getParent()) {
            if (at.equals(whole)) {
                return true;
            }
        }
        return false;
    }
}
