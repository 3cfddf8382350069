package enthesis.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;

/// What a person can have typed and chosen under a node, in the order of the screen. Passwords and the lines that are
/// commands (find, quick entry, map tools) are no part of it.
record Screen(Node root) {

    /// Every text, choice and tick that is visible, as one line each.
    List<String> state() {
        return inputs().map(node -> switch (node) {
            case TextInputControl text -> "text " + text.getText();
            case ComboBox<?> box -> "choice " + shown(box);
            case ToggleButton toggle -> "toggle " + toggle.isSelected();
            case CheckBox tick -> "tick " + tick.isSelected();
            default -> "";
        }).toList();
    }

    private static <T> String shown(ComboBox<T> box) {
        return String.valueOf(box.getConverter().toString(box.getValue()));
    }

    /// Gives every question its `place`th choice, counted round: behind another answer lie other fields.
    void answer(int place) {
        var questions = new LinkedHashMap<Object, List<ToggleButton>>();
        inputs().filter(ToggleButton.class::isInstance).map(ToggleButton.class::cast)
                .forEach(one -> questions.computeIfAbsent(one.getParent(), _ -> new ArrayList<>()).add(one));
        for (var choices : questions.values()) {
            var choice = choices.get(place % choices.size());
            if (!choice.isSelected()) {
                choice.fire();
            }
        }
        inputs().filter(ComboBox.class::isInstance).toList().forEach(box -> take((ComboBox<?>) box, place));
    }

    private static <T> void take(ComboBox<T> box, int place) {
        if (!box.getItems().isEmpty()) {
            box.setValue(box.getItems().get(place % box.getItems().size()));
        }
    }

    /// Answers every question that has no answer by its first choice, then types another word into every empty field.
    int fill(Supplier<String> words) {
        var answered = new ArrayList<Object>();
        inputs().filter(ToggleButton.class::isInstance).map(ToggleButton.class::cast)
                .filter(toggle -> answered.add(toggle.getParent()) && answered.indexOf(toggle.getParent()) == answered
                        .size() - 1)
                .filter(toggle -> toggle.getParent().getChildrenUnmodifiable().stream()
                        .noneMatch(other -> other instanceof ToggleButton one && one.isSelected()))
                .toList().forEach(ToggleButton::fire);
        inputs().filter(node -> node instanceof CheckBox tick && !tick.isSelected()).toList()
                .forEach(tick -> ((CheckBox) tick).fire());
        inputs().filter(ComboBox.class::isInstance).toList().forEach(box -> first((ComboBox<?>) box));
        var empty = inputs().filter(TextInputControl.class::isInstance).map(TextInputControl.class::cast)
                .filter(text -> text.isEditable() && text.getText().isEmpty()).toList();
        empty.forEach(text -> {
            text.requestFocus();
            text.insertText(0, words.get());
        });
        return empty.size();
    }

    private static <T> void first(ComboBox<T> box) {
        if (box.getValue() == null && !box.getItems().isEmpty()) {
            box.setValue(box.getItems().getFirst());
        }
    }

    private Stream<Node> inputs() {
        return root.lookupAll("*").stream().filter(Hands::visible).filter(node -> !node.isDisabled())
                .filter(node -> node instanceof TextInputControl || node instanceof ComboBox
                        || node instanceof ToggleButton || node instanceof CheckBox)
                .filter(node -> !inside(node));
    }

    /// Passwords, commands, and the inner parts of other controls. Of the map only the side that is typed is kept.
    private static boolean inside(Node node) {
        var id = String.valueOf(node.getId());
        if (id.contains("password") || id.contains("find-box") || id.equals("scan") || id.equals("usual-solution")
                || (id.startsWith("map-") && !id.equals("map-side-typed"))) {
            return true;
        }
        for (var above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ComboBox || above.getStyleClass().contains("unit-toggle")) {
                return true;
            }
        }
        return false;
    }
}
