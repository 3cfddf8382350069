package enthesis.ui.kit.layout;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/// Lets a page scroll as far as it takes to see the control that got the focus; whoever scrolls away from it may.
public final class FocusReveal {
    private final ScrollPane scroll;
    private final double margin;

    private FocusReveal(ScrollPane scroll, double margin) {
        this.scroll = scroll;
        this.margin = margin;
    }

    /// With so much room above and below the control, where there is any: what is said below it is seen as well.
    public static void in(ScrollPane scroll, double margin) {
        var reveal = new FocusReveal(scroll, margin);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(_ -> reveal.reveal());
        scroll.viewportBoundsProperty().map(Bounds::getHeight).subscribe(_ -> reveal.reveal());
    }

    private void reveal() {
        var whole = scroll.getContent();
        var focused = scroll.getScene() == null ? null : scroll.getScene().getFocusOwner();
        if (whole == null || focused == null || !holds(whole, focused)) {
            return;
        }
        double hidden = whole.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden <= 0) {
            return;
        }
        var spot = whole.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
        double top = scroll.getVvalue() * hidden;
        double lowest = spot.getMaxY() + margin - scroll.getViewportBounds().getHeight();
        if (spot.getMinY() - margin < top || lowest > top) {
            scroll.setVvalue(Math.clamp(Math.min(spot.getMinY() - margin, Math.max(top, lowest)) / hidden, 0, 1));
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
