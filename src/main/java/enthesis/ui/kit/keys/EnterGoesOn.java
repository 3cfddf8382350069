package enthesis.ui.kit.keys;

import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.ScaleBar;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Enter in a form goes on to the next field, and from the last one to the act that keeps what was typed, which it
/// never does by itself. It passes over links: what they do is asked for with Tab. A field that needs Enter for itself
/// takes it first.
public final class EnterGoesOn {
    private EnterGoesOn() {}

    /// Lets Enter go on through these fields.
    ///
    /// @param fields
    ///            what holds the fields of the form
    /// @param act
    ///            gets the focus after the last of them
    public static void within(Parent fields, Node act) {
        // a tick would be set by it: Space does that
        fields.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, fields, act, CheckBox.class));
        fields.addEventHandler(KeyEvent.KEY_PRESSED,
                event -> pressed(event, fields, act, TextField.class, ChoiceBar.class, ScaleBar.class));
    }

    /// Lets Enter on one field go on where `then` says.
    public static void from(Node field, Runnable then) {
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (isEnter(event)) {
                event.consume();
                then.run();
            }
        });
    }

    private static boolean isEnter(KeyEvent event) {
        return event.getCode() == KeyCode.ENTER && !event.isAltDown() && !event.isShiftDown()
                && !event.isShortcutDown();
    }

    private static void pressed(KeyEvent event, Parent fields, Node act, Class<?>... kinds) {
        var owner = fields.getScene().getFocusOwner();
        if (isEnter(event) && Stream.of(kinds).anyMatch(kind -> kind.isInstance(owner))) {
            event.consume();
            next(owner, fields, act);
        }
    }

    private static void next(Node from, Parent fields, Node act) {
        from.requestFocusTraversal(TraversalDirection.NEXT);
        var now = fields.getScene().getFocusOwner();
        if (!isWithin(fields, now)) {
            act.requestFocus();
        } else if (now instanceof Hyperlink && !now.equals(from)) {
            next(now, fields, act);
        }
    }

    private static boolean isWithin(Parent fields, @Nullable Node node) {
        for (var each = node; each != null; each = each.getParent()) {
            if (each.equals(fields)) {
                return true;
            }
        }
        return false;
    }
}
