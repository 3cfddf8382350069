package enthesis.ui.map.list;

import enthesis.domain.map.Point;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.MarkerHand;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Cursor;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// Rows of the list dragged to another place, which gives them its numbers: what is selected goes together, a line
/// between the rows shows where it lands, beyond an edge the list goes on, and Esc lets it stay. A small movement is
/// a click.
final class ReorderView {
    private static final Duration PACE = Duration.millis(40);

    private final ListView<Point> list;
    private final MapModel map;
    private final MarkerHand markers;
    private final ReadOnlyIntegerWrapper landing = new ReadOnlyIntegerWrapper(-1);
    private final Timeline onward = new Timeline(new KeyFrame(PACE, _ -> scroll()));
    /// The row that was pressed, 0 for none.
    private int held;
    /// Where the pointer is, down from the top of the list.
    private double pointer;

    ReorderView(ListView<Point> list, MapModel map, MarkerHand markers) {
        this.list = list;
        this.map = map;
        this.markers = markers;
        onward.setCycleCount(Animation.INDEFINITE);
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> end());
        list.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        list.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        map.points().subscribe((_, _) -> end());
        map.sheet.locked().subscribe((_, _) -> end());
    }

    /// The place in the list before which it would land now, counted from 0; -1 while nothing is dragged.
    ReadOnlyIntegerProperty landing() {
        return landing.getReadOnlyProperty();
    }

    /// A press that may become a drag; what is selected with this row stays so until it is known.
    void hold(int row) {
        held = row;
        if (!map.chosen.many() || !map.chosen.get().holds(row)) {
            map.select(row);
        }
    }

    /// Lets everything stay where it is; false if nothing was dragged.
    boolean cancel() {
        boolean were = landing.get() >= 0;
        end();
        return were;
    }

    private void end() {
        held = 0;
        landing.set(-1);
        onward.stop();
        list.setCursor(null);
    }

    private void dragged(MouseEvent event) {
        if (held == 0 || !event.isPrimaryButtonDown() || event.isStillSincePress()) {
            return;
        }
        pointer = list.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        if (landing.get() < 0) {
            list.requestFocus();
        }
        land();
        if (landing.get() >= 0 && beyond() != 0) {
            onward.play();
        } else {
            onward.stop();
        }
        event.consume();
    }

    private void released(MouseEvent event) {
        int row = held;
        int to = landing.get();
        end();
        if (to >= 0) {
            markers.put(to);
        } else if (row != 0 && event.isStillSincePress() && map.chosen.many()) {
            map.select(row);
        }
    }

    private void land() {
        var first = flow().getFirstVisibleCell();
        double top = list.sceneToLocal(first.localToScene(0, 0)).getY();
        double down = Math.clamp(pointer, 0, list.getHeight());
        landing.set(markers.landing(first.getIndex() + (int) Math.rint((down - top) / InjectionsView.ROW)));
        list.setCursor(landing.get() < 0 ? null : Cursor.CLOSED_HAND);
    }

    /// -1 above the list, 1 below it.
    private int beyond() {
        return pointer < 0 ? -1 : pointer > list.getHeight() ? 1 : 0;
    }

    private void scroll() {
        flow().scrollPixels(beyond() * InjectionsView.ROW / 4);
        land();
    }

    private VirtualFlow<?> flow() {
        return (VirtualFlow<?>) list.lookup(".virtual-flow");
    }
}
