package enthesis.ui.map.list;

import enthesis.domain.map.Point;
import enthesis.domain.map.select.Selection;
import enthesis.ui.map.model.MapHand;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.MarkerHand;
import enthesis.ui.map.past.PastModel;
import enthesis.ui.map.plan.PlanHand;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// The injections in their order, in step with the map: the row chosen here is the marker chosen there. Up and Down
/// choose, with Shift more than one, Enter or Space says given and goes on, Delete takes away, Ctrl+Up and Ctrl+Down
/// give another number, and so does dragging.
final class InjectionsView extends ListView<Point> {
    static final double ROW = 44;

    private final MapModel map;
    private final MapHand hand;
    private final PlanHand plan;
    private final MarkerHand markers;
    private final ReorderView reorder;
    private boolean showing;

    InjectionsView(MapModel map, MapHand hand, PlanHand plan, PastModel past) {
        this.map = map;
        this.hand = hand;
        this.plan = plan;
        markers = new MarkerHand(map);
        reorder = new ReorderView(this, map, markers);
        getStyleClass().add("map-injections");
        setId("map-injections");
        setFixedCellSize(ROW);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setAccessibleText(map.texts.say("map.injections"));
        setCellFactory(_ -> new InjectionRowView(map, past, reorder));
        var nothing = new Label(map.texts.say("map.noPoints"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("map-nothing");
        setPlaceholder(nothing);
        map.points().subscribe(_ -> show());
        map.chosen.now().subscribe(_ -> choose());
        map.shown.subscribe((_, _) -> refresh());
        map.side.subscribe((_, _) -> refresh());
        past.past().subscribe((_, _) -> refresh());
        getSelectionModel().selectedItemProperty().subscribe((_, point) -> {
            if (!showing && point != null) {
                map.select(point.row());
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2 && map.selected.get() != 0) {
                map.editing.set(true);
            }
        });
    }

    private void show() {
        showing = true;
        var now = map.points().get();
        if (now.size() == getItems().size()) {
            IntStream.range(0, now.size()).filter(at -> !now.get(at).equals(getItems().get(at)))
                    .forEach(at -> getItems().set(at, now.get(at)));
        } else {
            getItems().setAll(now);
        }
        showing = false;
        choose();
    }

    private void choose() {
        showing = true;
        var chosen = map.chosen.get();
        var model = getSelectionModel();
        int lead = at(chosen.lead());
        if (lead < 0) {
            model.clearSelection();
        } else if (chosen.many()) {
            chooseAll(chosen);
            getFocusModel().focus(lead);
        } else {
            model.clearAndSelect(lead);
        }
        if (lead >= 0) {
            bringForward(lead);
        }
        showing = false;
    }

    /// Only rows that come or go are touched.
    private void chooseAll(Selection chosen) {
        for (int at = 0; at < getItems().size(); at++) {
            boolean wished = chosen.holds(getItems().get(at).row());
            if (wished != getSelectionModel().isSelected(at)) {
                if (wished) {
                    getSelectionModel().select(at);
                } else {
                    getSelectionModel().clearSelection(at);
                }
            }
        }
    }

    /// Working in the list, the one that leads stays in sight; else it stands with those before it.
    private void bringForward(int at) {
        if (!isFocused()) {
            scrollTo(Math.max(0, at - 2));
        }
    }

    private int at(int row) {
        return IntStream.range(0, getItems().size()).filter(at -> getItems().get(at).row() == row).findFirst()
                .orElse(-1);
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            markers.shift(event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
            return;
        }
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        if (steps(event.getCode()) != 0) {
            step(steps(event.getCode()), event.isShiftDown());
            event.consume();
        } else if (!event.isShiftDown() && act(event.getCode())) {
            event.consume();
        }
    }

    /// How many rows a key goes on; 0 for one that stays.
    private int steps(KeyCode code) {
        int shown = Math.max(1, (int) (getHeight() / ROW) - 1);
        return switch (code) {
            case UP -> -1;
            case DOWN -> 1;
            case PAGE_UP -> -shown;
            case PAGE_DOWN -> shown;
            case HOME -> -getItems().size();
            case END -> getItems().size();
            default -> 0;
        };
    }

    private void step(int by, boolean stretch) {
        if (stretch) {
            map.chosen.stretch(by);
        } else {
            hand.step(by);
        }
        if (Math.abs(by) > 1) {
            scrollTo(Math.max(0, at(map.selected.get())));
        }
    }

    private boolean act(KeyCode code) {
        switch (code) {
            case ENTER, SPACE -> plan.give();
            case DELETE, BACK_SPACE -> plan.delete();
            case ESCAPE -> {
                return reorder.cancel() || map.chosen.narrow();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
