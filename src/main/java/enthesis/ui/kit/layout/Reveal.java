package enthesis.ui.kit.layout;

import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Keeps the control that got the focus in sight of a page that scrolls, however it got it; whoever scrolls away from
/// it may. While a mouse button is down nothing moves: what is pressed must still be below the mouse when it is let go,
/// or the press does nothing.
public final class Reveal {
    /// Room for the line that says what is wrong with a field, or who ticked it.
    private static final double MARGIN = 30;

    private final ScrollPane page;
    private final Supplier<Region> whole;
    private boolean pressed;

    private Reveal(ScrollPane page, Supplier<Region> whole) {
        this.page = page;
        this.whole = whole;
    }

    /// `whole` is what scrolls in `page`, as of now.
    public static void in(ScrollPane page, Supplier<Region> whole) {
        var reveal = new Reveal(page, whole);
        page.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(_ -> reveal.now());
        page.viewportBoundsProperty().map(Bounds::getHeight).subscribe(_ -> reveal.now());
        page.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> reveal.pressed = true);
        page.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> reveal.pressed = false);
    }

    private void now() {
        var focused = page.getScene() == null ? null : page.getScene().getFocusOwner();
        double hidden = whole.get().getHeight() - page.getViewportBounds().getHeight();
        if (pressed || focused == null || hidden <= 0 || !holds(focused)) {
            return;
        }
        var spot = whole.get().sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
        double top = page.getVvalue() * hidden;
        double lowest = spot.getMaxY() + MARGIN - page.getViewportBounds().getHeight();
        if (spot.getMinY() - MARGIN < top || lowest > top) {
            page.setVvalue(Math.clamp(Math.min(spot.getMinY() - MARGIN, Math.max(top, lowest)) / hidden, 0, 1));
        }
    }

    private boolean holds(Node node) {
        for (@Nullable
        Node at = node; at != null; at = at.getParent()) {
            if (at.equals(whole.get())) {
                return true;
            }
        }
        return false;
    }
}
