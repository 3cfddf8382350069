package enthesis.ui.kit;

import java.util.List;
import javafx.scene.Node;

/// The style classes of a node. Said again they cost nothing: a node whose classes are set, be it to the same, is
/// dressed anew with all that it holds.
public final class Dress {
    private Dress() {}

    public static void as(Node node, List<String> classes) {
        if (!node.getStyleClass().equals(classes)) {
            node.getStyleClass().setAll(classes);
        }
    }

    public static void as(Node node, String... classes) {
        as(node, List.of(classes));
    }
}
