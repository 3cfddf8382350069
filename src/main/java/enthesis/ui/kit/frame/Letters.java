package enthesis.ui.kit.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;

/// The underlined letters that can be seen in a scene now, read from the words that show them.
///
/// JavaFX keeps a list of its own: it takes a letter off when its words leave the scene and does not put it back when
/// they return (26), so that a section that was left has letters that do nothing.
public final class Letters {
    private Letters() {}

    /// An underlined letter, the words it stands in, and what it means: a button, or the control that a label names.
    public record Letter(String letter, String words, Node means) {}

    /// In the order of the scene; what is hidden is left out, what is disabled or covered is not.
    public static List<Letter> of(Scene scene) {
        var letters = new ArrayList<Letter>();
        collect(scene.getRoot(), letters);
        return letters;
    }

    private static void collect(Node node, List<Letter> letters) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.isMnemonicParsing() && labeled.getText() != null) {
            letter(labeled.getText()).ifPresent(letter -> letters.add(
                    new Letter(letter, labeled.getText().replace("_", ""), means(labeled))));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, letters));
        }
    }

    private static Node means(Labeled labeled) {
        return labeled instanceof Label label && label.getLabelFor() != null ? label.getLabelFor() : labeled;
    }

    /// The letter after the first underscore; two of them stand for one that is written.
    private static Optional<String> letter(String text) {
        int at = text.indexOf('_');
        while (at >= 0 && at + 1 < text.length()) {
            if (text.charAt(at + 1) != '_') {
                return Optional.of(Character.toString(text.codePointAt(at + 1)));
            }
            at = text.indexOf('_', at + 2);
        }
        return Optional.empty();
    }
}
