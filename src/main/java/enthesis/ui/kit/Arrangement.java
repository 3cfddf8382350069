package enthesis.ui.kit;

import java.util.HashSet;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/// The children of a pane in a wished order. Only what lies wrong is touched: a node that is laid anew is dressed and
/// measured anew, and with sixty markers that is what makes typing slow.
public final class Arrangement {
    private Arrangement() {}

    /// Takes away what is not wished, puts in what is new, moves what lies elsewhere.
    public static void lay(ObservableList<Node> shown, List<? extends Node> wished) {
        if (shown.isEmpty()) {
            shown.setAll(wished);
            return;
        }
        var kept = new HashSet<Node>(wished);
        shown.removeIf(node -> !kept.contains(node));
        for (int i = 0; i < wished.size(); i++) {
            if (i >= shown.size() || !shown.get(i).equals(wished.get(i))) {
                shown.remove(wished.get(i));
                shown.add(i, wished.get(i));
            }
        }
    }
}
