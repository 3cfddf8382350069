package enthesis.ui.kit.frame;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventDispatchChain;
import javafx.event.EventDispatcher;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Alt and an underlined letter, found among what can be seen and used ([Letters]), before JavaFX looks for it.
///
/// JavaFX keeps "As _computed" and "_Complete" in two lists, by case, and looks only into the first list that matches;
/// it forgets the letters of what has left the scene and comes back; it presses what lies under a cover. And it hears
/// the letter twice, as pressed and as typed: the second time it takes the focus back from where the act has put it.
public final class Mnemonics implements EventDispatcher {
    /// How far below a control the line that is about it begins at most.
    private static final double LINE = 24;

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
            return key.isAltDown() && !key.isControlDown() && !key.isMetaDown() && !key.isShiftDown() && press(key);
        }
        return false;
    }

    /// Presses the one that is meant: of several offers that beside the control with the focus; of several others none,
    /// the focus goes to the next of them. Whether the letter was seen.
    private boolean press(KeyEvent key) {
        var seen = Letters.of(scene).stream().filter(letter -> letter.letter().equalsIgnoreCase(key.getText()))
                .map(Letters.Letter::means).filter(KeyMap::seen).distinct().toList();
        var meant = beside(seen.stream().filter(KeyMap::reachable).toList());
        if (!meant.isEmpty()) {
            pressed = true;
            var next = meant.get((meant.indexOf(scene.getFocusOwner()) + 1) % meant.size());
            if (next.isFocusTraversable()) {
                next.requestFocus();
            }
            if (meant.size() == 1 && next instanceof ButtonBase button) {
                button.fire();
            }
        }
        return !seen.isEmpty();
    }

    /// The one offer that stands at the control with the focus or in the line below it, where one does; else all.
    private List<Node> beside(List<Node> meant) {
        var owner = scene.getFocusOwner();
        if (owner == null || meant.contains(owner) || !meant.stream().allMatch(Hyperlink.class::isInstance)) {
            return meant;
        }
        var at = owner.localToScene(owner.getLayoutBounds());
        var here = meant.stream().filter(offer -> {
            double top = offer.localToScene(offer.getLayoutBounds()).getMinY();
            return top >= at.getMinY() && top < at.getMaxY() + LINE;
        }).toList();
        return here.size() == 1 ? here : meant;
    }
}
