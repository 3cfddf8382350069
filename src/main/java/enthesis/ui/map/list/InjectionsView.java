package enthesis.ui.map.list;

import enthesis.domain.map.Point;
import enthesis.ui.map.model.MapHand;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.MarkerHand;
import enthesis.ui.map.past.PastModel;
import enthesis.ui.map.plan.PlanHand;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// The injections in their order, in step with the map: the row chosen here is the marker chosen there. Up and Down
/// choose, Enter or Space says given and goes on, Delete takes away, Ctrl+Up and Ctrl+Down give another number.
final class InjectionsView extends ListView<Point> {
    private static final double ROW = 44;

    private final MapModel map;
    private final MapHand hand;
    private final PlanHand plan;
    private final MarkerHand markers;
    private boolean showing;

    InjectionsView(MapModel map, MapHand hand, PlanHand plan, PastModel past) {
        this.map = map;
        this.hand = hand;
        this.plan = plan;
        markers = new MarkerHand(map);
        getStyleClass().add("map-injections");
        setId("map-injections");
        setFixedCellSize(ROW);
        setAccessibleText(map.texts.say("map.injections"));
        setCellFactory(_ -> new InjectionRowView(map, past));
        var nothing = new Label(map.texts.say("map.noPoints"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("map-nothing");
        setPlaceholder(nothing);
        map.points().subscribe(_ -> show());
        map.selected.subscribe(_ -> choose());
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
        map.point(map.selected.get()).ifPresentOrElse(point -> {
            getSelectionModel().select(point);
            if (!isFocused()) {
                scrollTo(Math.max(0, getItems().indexOf(point) - 2));
            }
        }, getSelectionModel()::clearSelection);
        showing = false;
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            markers.shift(event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
            return;
        }
        if (event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP -> hand.step(-1);
            case DOWN -> hand.step(1);
            case ENTER, SPACE -> hand.give(false);
            case DELETE, BACK_SPACE -> plan.delete();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
