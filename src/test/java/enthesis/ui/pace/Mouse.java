package enthesis.ui.pace;

import com.sun.javafx.scene.SceneHelper;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// The mouse, by the scene's own way from the event to the node. The screenless platform's robot tells nothing of the
/// held button while it moves, so that nothing is ever dragged by it. On the thread of the screen.
final class Mouse {
    private final Scene scene;
    private Point2D at = Point2D.ZERO;
    private MouseButton held = MouseButton.NONE;

    Mouse(Scene scene) {
        this.scene = scene;
    }

    /// In pixels of the scene; a drag while a button is held.
    void move(Point2D to) {
        at = to;
        send(held == MouseButton.NONE ? MouseEvent.MOUSE_MOVED : MouseEvent.MOUSE_DRAGGED, held);
    }

    void press(MouseButton button) {
        held = button;
        send(MouseEvent.MOUSE_PRESSED, button);
    }

    void release() {
        var button = held;
        held = MouseButton.NONE;
        send(MouseEvent.MOUSE_RELEASED, button);
    }

    private void send(EventType<MouseEvent> type, MouseButton button) {
        var screen = scene.getRoot().localToScreen(at);
        SceneHelper.processMouseEvent(scene, new MouseEvent(type, at.getX(), at.getY(), screen.getX(), screen.getY(),
                button, type == MouseEvent.MOUSE_MOVED ? 0 : 1, false, false, false, false,
                held == MouseButton.PRIMARY, held == MouseButton.MIDDLE, held == MouseButton.SECONDARY, false, false,
                false, null));
    }
}
