package enthesis.ui.map.canvas;

import enthesis.domain.map.Point;
import enthesis.domain.map.drawing.Spread;
import enthesis.domain.map.sheet.Anchor;
import enthesis.ui.kit.Arrangement;
import enthesis.ui.map.model.Camera;
import enthesis.ui.map.model.MapHand;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.MarkerHand;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;

/// The markers of the points on the shown sheet; points of another view stand hollow at the same structure.
final class MarkersView extends Pane {
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final MapModel map;
    private final MapHand hand;
    private final ReadOnlyObjectProperty<Camera> camera;
    private final MarkerHand markersHand;
    private final List<MarkerView> markers = new ArrayList<>();
    private final FanView fan = new FanView(this::place);
    /// Where the pointer took hold of a marker.
    private Optional<Point2D> grabbed = Optional.empty();

    MarkersView(MapModel map, MapHand hand, ReadOnlyObjectProperty<Camera> camera) {
        this.map = map;
        this.hand = hand;
        this.camera = camera;
        markersHand = new MarkerHand(map);
        setPickOnBounds(false);
        map.points().subscribe(_ -> build());
        map.region.subscribe((_, _) -> build());
        map.shown.subscribe((_, _) -> build());
        map.side.subscribe((_, _) -> build());
        map.chosen.now().subscribe((_, _) -> mark());
        map.chosen.pointed.subscribe((before, now) -> {
            of(before.intValue()).ifPresent(marker -> marker.point(false, false));
            of(now.intValue()).ifPresent(marker -> marker.point(true, !marker.isHover() && moves()));
        });
    }

    Optional<MarkerView> of(int row) {
        return markers.stream().filter(marker -> marker.point().row() == row).findFirst();
    }

    /// Puts every marker where the camera sees it; those that would cover each other beside it, tied by a line.
    void place() {
        var places = markers.stream().map(this::seen).toList();
        var drawn = fan.lay(places, markers.stream().map(MarkerView::radius).toList());
        for (int at = 0; at < markers.size(); at++) {
            markers.get(at).centre(drawn.get(at).x(), drawn.get(at).y());
        }
    }

    private Spread.Spot seen(MarkerView marker) {
        var place = marker.point().place();
        var anchor = map.isOnShown(marker.point()) ? Optional.<Anchor>empty() : anchor(marker.point());
        double x = anchor.map(Anchor::x).orElse(place.x());
        double y = anchor.map(Anchor::y).orElse(place.y());
        return new Spread.Spot(camera.get().screenX(x), camera.get().screenY(y));
    }

    private Optional<Anchor> anchor(Point point) {
        return point.target().flatMap(map.shown.get()::anchor);
    }

    private void build() {
        var known = markers.stream().collect(Collectors.toMap(marker -> marker.point().row(), marker -> marker));
        markers.clear();
        for (var point : map.points().get()) {
            if (map.isOnShown(point)) {
                markers.add(marker(point, false, known));
            } else if (map.isOnSide(point) && anchor(point).isPresent()) {
                markers.addFirst(marker(point, true, known));
            }
        }
        var shown = new ArrayList<Node>(List.of(fan));
        shown.addAll(markers);
        Arrangement.lay(getChildren(), shown);
        mark();
        requestLayout();
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    private void mark() {
        var chosen = map.chosen.get();
        for (var marker : markers) {
            int row = marker.point().row();
            marker.select(row == chosen.lead());
            marker.member(chosen.many() && chosen.holds(row));
        }
    }

    private boolean moves() {
        return getScene() != null && !getScene().getPreferences().isReducedMotion();
    }

    /// Where those that are selected are drawn.
    List<Spread.Spot> middles() {
        return markers.stream().filter(marker -> map.chosen.get().holds(marker.point().row()))
                .map(marker -> new Spread.Spot(marker.getLayoutX() + marker.getWidth() / 2,
                        marker.getLayoutY() + marker.getHeight() / 2))
                .toList();
    }

    /// The rows of those whose middle lies in a rectangle.
    List<Integer> within(Bounds bounds) {
        return markers.stream().filter(marker -> !marker.elsewhere())
                .filter(marker -> bounds.contains(marker.getLayoutX() + marker.getWidth() / 2,
                        marker.getLayoutY() + marker.getHeight() / 2))
                .map(marker -> marker.point().row()).toList();
    }

    /// A point keeps its marker, whatever of it changes: one that is laid anew among many costs as much as all of them.
    private MarkerView marker(Point point, boolean elsewhere, Map<Integer, MarkerView> known) {
        var same = known.get(point.row());
        if (same != null && same.elsewhere() == elsewhere) {
            same.show(point);
            return same;
        }
        return elsewhere ? new MarkerView(point, true, map.texts) : marker(point);
    }

    private MarkerView marker(Point point) {
        int row = point.row();
        var marker = new MarkerView(point, false, map.texts);
        marker.setOnMousePressed(event -> pressed(event, row));
        marker.setOnMouseDragged(event -> dragged(event, marker));
        marker.setOnMouseReleased(event -> released(event, marker));
        marker.setOnMouseClicked(MouseEvent::consume);
        marker.setOnScroll(event -> turn(event, row));
        marker.hoverProperty().subscribe((_, over) -> map.chosen.pointed.set(over ? row : 0));
        marker.tells(() -> map.chosen.spoken(row) + map.nearSpoken(marker.point()));
        return marker;
    }

    /// The wheel over a marker turns its volume by a tenth of a millilitre, with Ctrl by half a one.
    private void turn(ScrollEvent event, int row) {
        if (event.getDeltaY() != 0) {
            var step = event.isControlDown() ? HALF : TENTH;
            markersHand.turn(row, event.getDeltaY() > 0 ? step : step.negate());
            event.consume();
        }
    }

    /// A press takes hold of a marker; of all that is selected, where it is among them. With Shift or Ctrl it takes the
    /// point into the selection, or out.
    private void pressed(MouseEvent event, int row) {
        grabbed = Optional.empty();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        event.consume();
        if (more(event)) {
            getParent().requestFocus();
            map.chosen.toggle(row);
            return;
        }
        grabbed = Optional.of(sceneToLocal(event.getSceneX(), event.getSceneY()));
        if (!map.chosen.many() || !map.chosen.get().holds(row)) {
            map.select(row);
        }
    }

    static boolean more(MouseEvent event) {
        return event.isShiftDown() || event.isShortcutDown();
    }

    private void dragged(MouseEvent event, MarkerView marker) {
        if (event.isPrimaryButtonDown() && grabbed.isPresent() && !event.isStillSincePress()
                && !map.sheet.locked().get()) {
            map.editing.set(false);
            var at = sceneToLocal(event.getSceneX(), event.getSceneY());
            if (map.chosen.many()) {
                carry(at.getX() - grabbed.get().getX(), at.getY() - grabbed.get().getY());
            } else {
                marker.follow(at.getX(), at.getY());
            }
            event.consume();
        }
    }

    /// Shows all that is selected this far from where it is.
    private void carry(double right, double down) {
        for (var marker : markers) {
            if (!marker.elsewhere() && map.chosen.get().holds(marker.point().row())) {
                marker.setTranslateX(right);
                marker.setTranslateY(down);
            }
        }
    }

    private void released(MouseEvent event, MarkerView marker) {
        event.consume();
        if (grabbed.isEmpty()) {
            return;
        }
        if (event.isStillSincePress()) {
            if (map.chosen.many()) {
                map.select(marker.point().row());
            }
            map.editing.set(true);
            return;
        }
        var at = sceneToLocal(event.getSceneX(), event.getSceneY());
        double x = camera.get().drawnX(at.getX());
        double y = camera.get().drawnY(at.getY());
        carry(0, 0);
        if (map.chosen.many()) {
            markersHand.drop(x - camera.get().drawnX(grabbed.get().getX()),
                    y - camera.get().drawnY(grabbed.get().getY()));
        } else if (map.shown.get().box().contains(x, y)) {
            hand.move(marker.point().row(), x, y);
        }
        place();
    }
}
