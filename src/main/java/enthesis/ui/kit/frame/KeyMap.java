package enthesis.ui.kit.frame;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The keys of a screen: written as on its buttons ("Ctrl+K", "F5", "Alt+1"), heard before the focused control hears
/// them. Ctrl is Cmd on macOS. They work while the node they belong to is shown and nothing is laid over it. A key that
/// is given with words stands in the list of keys (Ctrl+/).
public final class KeyMap {
    private static final String COVER = "enthesis.covers";

    private final Map<KeyCombination, BooleanSupplier> keys = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();

    public KeyMap on(String key, String said, Runnable act) {
        return told(key, said).on(key, act);
    }

    public KeyMap on(String key, Runnable act) {
        return onIf(key, () -> {
            act.run();
            return true;
        });
    }

    /// A key with words that goes on to the focused control when `act` says it did nothing.
    public KeyMap onIf(String key, String said, BooleanSupplier act) {
        return told(key, said).onIf(key, act);
    }

    /// Only says what a key does that the focused control hears, or what a gesture does ("Shift+click").
    public KeyMap told(String key, String said) {
        words.put(key, said.replace("_", ""));
        return this;
    }

    /// A key that goes on to the focused control when `act` says it did nothing.
    public KeyMap onIf(String key, BooleanSupplier act) {
        keys.put("Ctrl+/".equals(key) ? new Slash() : combination(key), act);
        return this;
    }

    /// The toolkit knows the key as "Page Down", and takes any other name for a letter.
    private static KeyCombination combination(String key) {
        return KeyCombination.valueOf(key.replace("Ctrl", "Shortcut").replace('_', ' '));
    }

    /// What the keys do, for those that were given with words.
    public Map<String, String> words() {
        return Collections.unmodifiableMap(words);
    }

    /// The key maps that listen for a node.
    public static List<KeyMap> of(Node owner) {
        return owner.hasProperties()
                ? owner.getProperties().values().stream().filter(KeyMap.class::isInstance).map(KeyMap.class::cast)
                        .toList()
                : List.of();
    }

    /// Says that `above` lies over its brothers: while it is there, they hear no key.
    public static void cover(Node above) {
        above.getProperties().put(COVER, true);
    }

    /// Listens in the scene of `owner`, wherever the focus is.
    public void listenFor(Node owner) {
        owner.getProperties().put(this, this);
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

    /// Whether a node can be seen and used: shown, enabled, with nothing laid over it.
    public static boolean reachable(Node node) {
        return seen(node) && Stream.iterate(node, Objects::nonNull, Node::getParent).noneMatch(KeyMap::covered);
    }

    /// Whether a node is shown and enabled.
    static boolean seen(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible)
                && !node.isDisabled();
    }

    private static boolean covered(Node node) {
        var parent = node.getParent();
        if (parent == null) {
            return false;
        }
        var brothers = parent.getChildrenUnmodifiable();
        return brothers.subList(brothers.indexOf(node) + 1, brothers.size()).stream()
                .anyMatch(above -> above.isVisible() && above.hasProperties()
                        && above.getProperties().containsKey(COVER));
    }

    /// Ctrl+/ wherever the slash is: a key of its own, on the number pad, or with Shift on another key.
    private static final class Slash extends KeyCombination {
        @Override
        public boolean match(KeyEvent event) {
            return event.isShortcutDown() && !event.isAltDown() && (event.getCode() == KeyCode.SLASH
                    || event.getCode() == KeyCode.DIVIDE || "/".equals(event.getText()));
        }
    }
}
