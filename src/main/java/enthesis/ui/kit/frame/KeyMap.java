package enthesis.ui.kit.frame;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The keys of a screen: written as on its buttons ("Ctrl+K", "F5", "Alt+1"), heard before the focused control hears
/// them. Ctrl is Cmd on macOS. They work while the node they belong to is shown.
public final class KeyMap {
    private final Map<KeyCombination, BooleanSupplier> keys = new LinkedHashMap<>();

    public KeyMap on(String key, Runnable act) {
        return onIf(key, () -> {
            act.run();
            return true;
        });
    }

    /// A key that goes on to the focused control when `act` says it did nothing.
    public KeyMap onIf(String key, BooleanSupplier act) {
        keys.put(KeyCombination.valueOf(key.replace("Ctrl", "Shortcut")), act);
        return this;
    }

    /// Listens in the scene of `owner`, wherever the focus is.
    public void listenFor(Node owner) {
        EventHandler<KeyEvent> listener = event -> pressed(owner, event);
        owner.sceneProperty().subscribe((before, now) -> {
            leave(before, listener);
            enter(now, listener);
        });
        enter(owner.getScene(), listener);
    }

    private static void enter(@Nullable Scene scene,
            EventHandler<KeyEvent> listener) {
        if (scene != null) {
            scene.addEventFilter(KeyEvent.KEY_PRESSED, listener);
        }
    }

    private static void leave(@Nullable Scene scene,
            EventHandler<KeyEvent> listener) {
        if (scene != null) {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, listener);
        }
    }

    private void pressed(Node owner, KeyEvent event) {
        if (event.isConsumed() || !reachable(owner)) {
            return;
        }
        for (var key : keys.entrySet()) {
            if (key.getKey().match(event) && key.getValue().getAsBoolean()) {
                event.consume();
                return;
            }
        }
    }

    private static boolean reachable(Node node) {
        for (@Nullable
        Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible() || at.isDisabled()) {
                return false;
            }
        }
        return true;
    }
}
