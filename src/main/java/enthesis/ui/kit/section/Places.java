package enthesis.ui.kit.section;

import enthesis.domain.entry.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Where each field of a section stands on the screen: the way from a finding to its control, and the way Enter goes,
/// from control to control as they are seen and after the last one out of the section.
public final class Places {
    private final Map<Field, Node> nodes = new HashMap<>();
    private final Map<Node, BooleanSupplier> keepers = new HashMap<>();
    private final Set<Node> aside = new HashSet<>();
    private final Parent root;
    private final Runnable out;

    public Places(Parent root, Runnable out) {
        this.root = root;
        this.out = out;
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Says that `field` is typed in `control`.
    public <N extends Node> N put(Field field, N control) {
        nodes.put(field, control);
        return control;
    }

    /// Says that Enter passes over `control` on its way down the others, and goes from it to the next that stands
    /// aside: what is seldom wanted beside what always is. Tab reaches it where it stands.
    public <N extends Node> N putAside(Field field, N control) {
        aside.add(control);
        return put(field, control);
    }

    /// Says that `control` wants Enter for itself as long as `keeps` says so: a line that adds a row.
    public void keepEnter(Node control, BooleanSupplier keeps) {
        keepers.put(control, keeps);
    }

    public void forget(Field field) {
        nodes.remove(field);
    }

    public boolean focus(Field field) {
        var node = nodes.get(field);
        if (node == null || !shown(node)) {
            return false;
        }
        node.requestFocus();
        return true;
    }

    /// The field whose control has the focus.
    public Optional<Field> focused() {
        return nodes.entrySet().stream()
                .filter(entry -> holdsFocus(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    public void start() {
        inOrder().stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER || event.isAltDown() || event.isShiftDown() || event.isShortcutDown()) {
            return;
        }
        var order = inOrder();
        for (int i = 0; i < order.size(); i++) {
            if (holdsFocus(order.get(i)) && !keepsEnter(order.get(i))) {
                event.consume();
                goOn(order.subList(i + 1, order.size()), aside.contains(order.get(i)));
                return;
            }
        }
    }

    /// Asked from the scene's focus owner upwards: a searchable list box keeps saying "focus within" after its popup
    /// has closed.
    private static boolean holdsFocus(Node node) {
        var scene = node.getScene();
        for (@Nullable
        Node each = scene == null ? null : scene.getFocusOwner(); each != null; each = each.getParent()) {
            if (each.equals(node)) {
                return true;
            }
        }
        return false;
    }

    private void goOn(List<Node> rest, boolean besides) {
        rest.stream().filter(node -> aside.contains(node) == besides).findFirst()
                .ifPresentOrElse(Node::requestFocus, out);
    }

    private boolean keepsEnter(Node node) {
        return keepers.getOrDefault(node, () -> false).getAsBoolean() || node instanceof TextArea
                || (node instanceof ComboBoxBase<?> box && box.isShowing());
    }

    private List<Node> inOrder() {
        var found = new ArrayList<Node>();
        collect(root, found);
        return found;
    }

    private void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (nodes.containsValue(node)) {
            found.add(node);
        } else if (node instanceof ScrollPane page) {
            collect(page.getContent(), found);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return !node.isDisabled();
    }
}
