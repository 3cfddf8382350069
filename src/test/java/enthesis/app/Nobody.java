package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

/// No word of any window names Erika Mustermann, Rosamund Quibble, their numbers or their birth year, seen or not.
final class Nobody {
    private static final List<String> WORDS = List.of("mustermann", "erika", "quibble", "rosamund", "000001",
            "000002", "1970", "okafor");

    private Nobody() {}

    static void isSeen(Hands hands, Stage stage) {
        var said = hands.read(() -> {
            var all = new ArrayList<String>();
            Window.getWindows().forEach(window -> {
                all.add(window instanceof Stage one ? String.valueOf(one.getTitle()) : "");
                walk(window.getScene().getRoot(), all);
            });
            return all;
        });
        assertThat(said).hasSizeGreaterThan(50);
        assertThat(said).noneMatch(text -> WORDS.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains));
        assertThat(hands.read(() -> stage.getTitle())).isEqualTo("Enthesis");
    }

    /// Every word of a node and below.
    private static void walk(Node node, List<String> all) {
        all.add(String.valueOf(node.getAccessibleText()));
        all.add(String.valueOf(node.getAccessibleHelp()));
        all.add(String.valueOf(node.getAccessibleRoleDescription()));
        switch (node) {
            case Text text -> all.add(text.getText());
            case TextInputControl field -> all.add(field.getText() + " " + field.getPromptText());
            case Labeled labeled -> all.add(String.valueOf(labeled.getText()));
            default -> {
            }
        }
        if (node instanceof Control control && control.getTooltip() != null) {
            all.add(control.getTooltip().getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, all));
        }
    }
}
