package enthesis.ui.kit;

import com.sun.javafx.scene.SceneHelper;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;

/// The mouse, by the scene's own way from the event to the node. The screenless platform's robot tells nothing of the
/// held button while it moves, so that nothing is ever dragged by it, and knows no keys. On the thread of the screen.
public final class Mouse {
    private static final double NOTCH = 40;

    private final Scene scene;
    private Point2D at = Point2D.ZERO;
    private MouseButton held = MouseButton.NONE;
    private Set<KeyCode> keys = Set.of();
    private PickResult under;

    public Mouse(Scene scene) {
        this.scene = scene;
        under = new PickResult(scene.getRoot(), 0, 0);
        scene.addEventFilter(MouseEvent.MOUSE_MOVED, event -> under = event.getPickResult());
    }

    /// The middle of a node, in pixels of the scene.
    public static Point2D middle(Node node) {
        var box = node.getLayoutBounds();
        return node.localToScene(box.getCenterX(), box.getCenterY());
    }

    /// Shift or Ctrl, held from now on.
    public void with(KeyCode... held) {
        keys = Set.of(held);
    }

    /// In pixels of the scene; a drag while a button is held.
    public void move(Point2D to) {
        at = to;
        send(held == MouseButton.NONE ? MouseEvent.MOUSE_MOVED : MouseEvent.MOUSE_DRAGGED, held);
    }

    public void press(MouseButton button) {
        held = button;
        send(MouseEvent.MOUSE_PRESSED, button);
    }

    public void release() {
        var button = held;
        held = MouseButton.NONE;
        send(MouseEvent.MOUSE_RELEASED, button);
    }

    /// Presses the primary button there and holds it.
    public void grab(Point2D there) {
        move(there);
        press(MouseButton.PRIMARY);
    }

    public void click(Point2D there) {
        grab(there);
        release();
    }

    /// Turns the wheel there by so many notches, away from the hand when positive.
    public void wheel(Point2D there, int notches) {
        move(there);
        var screen = scene.getRoot().localToScreen(at);
        Event.fireEvent(under.getIntersectedNode(), new ScrollEvent(ScrollEvent.SCROLL, at.getX(), at.getY(),
                screen.getX(), screen.getY(), keys.contains(KeyCode.SHIFT), keys.contains(KeyCode.CONTROL), false,
                false, false, false, 0, notches * NOTCH, 0, 0, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, under));
    }

    private void send(EventType<MouseEvent> type, MouseButton button) {
        var screen = scene.getRoot().localToScreen(at);
        SceneHelper.processMouseEvent(scene, new MouseEvent(type, at.getX(), at.getY(), screen.getX(), screen.getY(),
                button, type == MouseEvent.MOUSE_MOVED ? 0 : 1, keys.contains(KeyCode.SHIFT),
                keys.contains(KeyCode.CONTROL), false, false, held == MouseButton.PRIMARY,
                held == MouseButton.MIDDLE, held == MouseButton.SECONDARY, false, false, false, null));
    }
}
