package enthesis.ui.kit.frame;

import javafx.event.Event;
import javafx.event.EventDispatchChain;
import javafx.event.EventDispatcher;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Alt and an underlined letter, found among what can be seen and used, before JavaFX looks for it.
///
/// JavaFX keeps "As _computed" and "_Complete" in two lists, by case, looks only into the first list that matches, and
/// does nothing when what stands there is hidden. Sections stay in the scene while hidden, so that happens. It presses
/// what lies under a cover. And it hears the letter twice, as pressed and as typed: the second time it takes the focus
/// back from where the act has put it.
public final class Mnemonics implements EventDispatcher {
    private final Scene scene;
    private final EventDispatcher javafx;
    private boolean pressed;

    private Mnemonics(Scene scene) {
        this.scene = scene;
        javafx = scene.getEventDispatcher();
    }

    public static void of(Scene scene) {
        scene.setEventDispatcher(new Mnemonics(scene));
    }

    @Override
    public @Nullable Event dispatchEvent(Event event, EventDispatchChain tail) {
        if (event instanceof KeyEvent key && takes(key)) {
            return null;
        }
        return javafx.dispatchEvent(event, tail);
    }

    private boolean takes(KeyEvent key) {
        if (key.getEventType() == KeyEvent.KEY_TYPED) {
            return pressed && key.isAltDown();
        }
        if (key.getEventType() == KeyEvent.KEY_PRESSED) {
            pressed = false;
            return key.isAltDown() && !key.isControlDown() && !key.isMetaDown() && press(key);
        }
        return false;
    }

    /// Presses the one that is meant; when several are, JavaFX moves the focus among them. Whether that was all.
    private boolean press(KeyEvent key) {
        var seen = scene.getMnemonics().entrySet().stream().filter(entry -> entry.getKey().match(key))
                .flatMap(entry -> entry.getValue().stream()).map(mnemonic -> mnemonic.getNode())
                .filter(KeyMap::seen).distinct().toList();
        var meant = seen.stream().filter(KeyMap::reachable).toList();
        if (meant.size() == 1) {
            pressed = true;
            if (meant.getFirst().isFocusTraversable()) {
                meant.getFirst().requestFocus();
            }
            if (meant.getFirst() instanceof ButtonBase button) {
                button.fire();
            }
        }
        return meant.size() == 1 || (meant.isEmpty() && !seen.isEmpty());
    }
}
