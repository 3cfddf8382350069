package enthesis.ui.kit.frame;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyEvent;

/// Alt and an underlined letter, found among what can be seen.
///
/// JavaFX keeps "As _computed" and "_Complete" in two lists, by case, looks only into the first list that matches, and
/// does nothing when what stands there is hidden. Sections stay in the scene while hidden, so that happens.
public final class Mnemonics {
    private Mnemonics() {}

    public static void of(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown() && !event.isControlDown() && !event.isMetaDown()) {
                press(scene, event);
            }
        });
    }

    /// Presses the one that is meant; when several are, JavaFX moves the focus among them.
    private static void press(Scene scene, KeyEvent event) {
        var meant = scene.getMnemonics().entrySet().stream().filter(entry -> entry.getKey().match(event))
                .flatMap(entry -> entry.getValue().stream()).map(mnemonic -> mnemonic.getNode())
                .filter(Mnemonics::usable).distinct().toList();
        if (meant.size() == 1) {
            event.consume();
            meant.getFirst().requestFocus();
            if (meant.getFirst() instanceof ButtonBase button) {
                button.fire();
            }
        }
    }

    private static boolean usable(Node node) {
        for (var each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return !node.isDisabled();
    }
}
