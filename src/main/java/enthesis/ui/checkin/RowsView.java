package enthesis.ui.checkin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The rows of a repeating group, one node each; a row keeps its node, and with it the caret, while others come and go.
final class RowsView<N extends Node> extends VBox {
    private final Map<Integer, N> rows = new HashMap<>();
    private final IntFunction<N> make;
    private final Consumer<N> gone;

    RowsView(IntFunction<N> make, Consumer<N> gone) {
        this.make = make;
        this.gone = gone;
        getStyleClass().add("rows");
    }

    void show(List<Integer> numbers) {
        rows.entrySet().removeIf(row -> {
            if (numbers.contains(row.getKey())) {
                return false;
            }
            gone.accept(row.getValue());
            return true;
        });
        var nodes = numbers.stream().map(number -> rows.computeIfAbsent(number, make::apply)).toList();
        if (!getChildren().equals(nodes)) {
            getChildren().setAll(nodes);
        }
        setManaged(!numbers.isEmpty());
    }

    void each(Consumer<N> act) {
        rows.values().forEach(act);
    }
}
