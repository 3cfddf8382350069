package enthesis.ui.kit.frame;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.rail.RailView;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The frame around every screen: banner above, rail left, main part, panel right, status below. On less than a screen
/// of 1280 px, of which a window's own edges take up to 16, the rail is narrow and the panel becomes a drawer that
/// Ctrl+G opens.
public final class FrameView extends StackPane {
    private static final double WIDE = 1264;

    /// Whether the window has room for the wide rail and the panel.
    public final BooleanProperty roomy = new SimpleBooleanProperty(true);
    public final BooleanProperty drawerOpen = new SimpleBooleanProperty();
    private final BorderPane slots = new BorderPane();
    private final BorderPane middle = new BorderPane();
    private final StackPane drawer = new StackPane();
    private final StackPane side = new StackPane();
    private final ToastView toast;
    private @Nullable Node panel;
    private @Nullable Node kept;
    private boolean stays;

    public FrameView(Texts texts) {
        toast = new ToastView(texts);
        getStyleClass().add("frame");
        drawer.getStyleClass().add("drawer");
        drawer.setMaxWidth(USE_PREF_SIZE);
        StackPane.setAlignment(drawer, Pos.CENTER_RIGHT);
        StackPane.setAlignment(toast, Pos.BOTTOM_RIGHT);
        var main = new StackPane(middle, drawer, toast);
        slots.setCenter(main);
        slots.setRight(side);
        getChildren().add(slots);
        widthProperty().subscribe(width -> roomy.set(width.doubleValue() == 0 || width.doubleValue() >= WIDE));
        roomy.subscribe(_ -> place());
        drawerOpen.subscribe(_ -> place());
    }

    public void top(@Nullable Node node) {
        slots.setTop(node);
    }

    public void left(@Nullable Node node) {
        slots.setLeft(node);
        if (node instanceof RailView rail) {
            roomy.subscribe(wide -> rail.pseudoClassStateChanged(PseudoClass.getPseudoClass("cramped"), !wide));
        }
    }

    public void main(@Nullable Node node) {
        middle.setCenter(node);
    }

    /// The panel at the right, a drawer in small windows; null for none.
    public void right(@Nullable Node node) {
        right(node, false);
    }

    /// A panel that stays beside the main part in small windows too: what stands there is read together.
    public void beside(Node node) {
        right(node, true);
    }

    private void right(@Nullable Node node, boolean always) {
        panel = node;
        stays = always;
        kept = always || node == null ? kept : node;
        place();
    }

    /// The foot of the main part.
    public void foot(@Nullable Node node) {
        middle.setBottom(node);
    }

    public void bottom(@Nullable Node node) {
        slots.setBottom(node);
    }

    /// Says something that was done, with a way to take it back, until the next act.
    public void toast(String sentence, Runnable undo) {
        toast.show(sentence, undo);
    }

    public void endToast() {
        toast.hide();
    }

    /// The panel of all screens stays where it is, out of sight, while one of a single screen stands in its place: when
    /// it comes back it needs no new look.
    private void place() {
        var asDrawer = panel != null && !stays && !roomy.get();
        drawer.getChildren().clear();
        drawer.setVisible(asDrawer && drawerOpen.get());
        side.getChildren().removeIf(one -> one.equals(panel) ? asDrawer : !one.equals(kept));
        side.getChildren().forEach(one -> shown(one, one.equals(panel)));
        shown(side, panel != null && !asDrawer);
        if (panel != null && drawer.isVisible()) {
            shown(panel, true);
            drawer.getChildren().add(panel);
        } else if (panel != null && !asDrawer && !side.getChildren().contains(panel)) {
            shown(panel, true);
            side.getChildren().add(panel);
        }
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
