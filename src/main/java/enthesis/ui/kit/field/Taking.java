package enthesis.ui.kit.field;

import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Tells taking from looking in an open list: arrows choose there already, Enter and a click mean it. The key that took
/// is heard by the window after the list: only when it is up the focus may go elsewhere.
final class Taking {
    private final Consumer<String> taken;
    private final Runnable then;
    private boolean meant;
    private boolean clicked;
    private boolean waits;

    Taking(Consumer<String> taken, Runnable then) {
        this.taken = taken;
        this.then = then;
    }

    /// After the list's own filter, which consumes an Enter that only marks.
    void listen(Node list) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            meant = key.getCode() == KeyCode.ENTER && !key.isConsumed();
            clicked = false;
        });
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            clicked = onLine(event.getTarget() instanceof Node node ? node : null);
            meant = clicked;
        });
    }

    private static boolean onLine(@Nullable Node node) {
        for (@Nullable
        Node each = node; each != null; each = each.getParent()) {
            if (each instanceof ListCell<?> cell) {
                return !cell.isEmpty();
            }
        }
        return false;
    }

    void closed(StringProperty value) {
        var chosen = value.get();
        boolean really = meant && !chosen.isEmpty();
        meant = false;
        value.set("");
        if (really) {
            taken.accept(chosen);
            waits = !clicked;
            if (clicked) {
                then.run();
            }
        }
    }

    void released(KeyEvent key) {
        if (waits && key.getCode() == KeyCode.ENTER) {
            waits = false;
            then.run();
        }
    }
}
