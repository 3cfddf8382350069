package enthesis.ui.map.list;

import enthesis.domain.map.Point;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.StateWords;
import enthesis.ui.map.past.PastModel;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// One injection in the list, and what the mouse does to it.
final class InjectionRowView extends ListCell<Point> {
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("lands-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("lands-below");

    private final MapModel map;
    private final PastModel past;
    private final ReorderView reorder;
    private final InjectionLineView line;

    InjectionRowView(MapModel map, PastModel past, ReorderView reorder) {
        this.map = map;
        this.past = past;
        this.reorder = reorder;
        line = new InjectionLineView(map);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        getStyleClass().add("map-row");
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        hoverProperty().subscribe((_, over) -> point(over));
        map.chosen.pointed.subscribe(_ -> mark());
        reorder.landing().subscribe(_ -> line());
        indexProperty().subscribe(_ -> line());
    }

    /// A press selects the row alone, or takes hold of all that is selected where it is among them; with Shift all from
    /// where the range began, with Ctrl it takes it in or out.
    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || getItem() == null) {
            return;
        }
        getListView().requestFocus();
        if (event.isShiftDown()) {
            map.chosen.through(getItem().row());
        } else if (event.isShortcutDown()) {
            map.chosen.toggle(getItem().row());
        } else {
            reorder.hold(getItem().row());
        }
        event.consume();
    }

    private void point(boolean over) {
        map.chosen.pointed.set(over && getItem() != null ? getItem().row() : 0);
    }

    private void mark() {
        pseudoClassStateChanged(POINTED, getItem() != null && getItem().row() == map.chosen.pointed.get());
    }

    /// The line where dragged rows would land: above this row, or below the last.
    private void line() {
        int gap = reorder.landing().get();
        pseudoClassStateChanged(ABOVE, gap >= 0 && gap == getIndex());
        pseudoClassStateChanged(BELOW, gap > 0 && gap == getIndex() + 1 && gap == getListView().getItems().size());
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        var said = super.queryAccessibleAttribute(attribute, parameters);
        return attribute == AccessibleAttribute.TEXT && getItem() != null
                ? said + map.chosen.spoken(getItem().row()) + map.nearSpoken(getItem())
                : said;
    }

    @Override
    protected void updateItem(@Nullable Point point, boolean empty) {
        super.updateItem(point, empty);
        mark();
        if (empty || point == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        line.show(point);
        setGraphic(line);
        setAccessibleText(StateWords.spoken(point, map.texts) + past.spoken(point));
    }
}
