package enthesis.ui.practice.list;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// An entry in a list: `row` fills in its line, `spoken` is what is read aloud.
public final class LineCellView<L> extends ListCell<L> {
    private final LineView line = new LineView();
    private final BiFunction<L, LineView, Node> row;
    private final Function<L, String> spoken;

    public LineCellView(BiFunction<L, LineView, Node> row, Function<L, String> spoken) {
        this.row = row;
        this.spoken = spoken;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable L item, boolean empty) {
        super.updateItem(item, empty);
        boolean none = item == null || empty;
        setGraphic(none ? null : row.apply(item, line));
        setAccessibleText(none ? "" : spoken.apply(item));
    }
}
