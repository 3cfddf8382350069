package enthesis.ui.map.canvas;

import enthesis.domain.map.sheet.Anchor;
import enthesis.ui.map.model.MapHand;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.MarkerHand;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// The pointer over the canvas: hover lights a structure, a click acts, the wheel zooms at the pointer, the middle
/// button or Space drags, Shift draws a rectangle around points, a double click on nothing shows all.
final class PointerView {
    private static final double STEP = 1.15;

    private final CanvasView canvas;
    private final MapModel map;
    private final MapHand hand;
    private final HintView hint;
    private final MarkerHand markers;
    private final BandView band;
    private boolean space;
    private double lastX;
    private double lastY;

    PointerView(CanvasView canvas, MapModel map, MapHand hand, HintView hint, MarkersView drawn, BandView band) {
        this.canvas = canvas;
        this.map = map;
        this.hand = hand;
        this.hint = hint;
        this.band = band;
        markers = new MarkerHand(map);
        canvas.setOnMouseMoved(this::hover);
        canvas.setOnMouseExited(_ -> leave());
        canvas.setOnMousePressed(this::press);
        canvas.setOnMouseDragged(this::drag);
        canvas.setOnMouseReleased(_ -> map.chosen.add(drawn.within(band.end())));
        canvas.setOnMouseClicked(this::click);
        canvas.setOnScroll(this::wheel);
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, event -> hold(event, true));
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::nudge);
        canvas.addEventHandler(KeyEvent.KEY_RELEASED, event -> hold(event, false));
    }

    private Optional<Anchor> under(MouseEvent event) {
        var camera = canvas.camera().get();
        return hand.under(camera.drawnX(event.getX()), camera.drawnY(event.getY()));
    }

    private void hover(MouseEvent event) {
        var anchor = event.getTarget() == canvas ? under(event) : Optional.<Anchor>empty();
        canvas.light(anchor.flatMap(Anchor::structure));
        var target = anchor.flatMap(found -> map.region.get().target(found.target()));
        target.ifPresentOrElse(
                found -> hint.show(found, event.getX(), event.getY(), canvas.getWidth(), canvas.getHeight()),
                hint::hide);
    }

    private void leave() {
        canvas.light(Optional.empty());
        hint.hide();
    }

    private void press(MouseEvent event) {
        canvas.requestFocus();
        lastX = event.getX();
        lastY = event.getY();
        band.begin(event);
    }

    private void drag(MouseEvent event) {
        if (band.stretch(event)) {
            hint.hide();
            return;
        }
        if (event.isMiddleButtonDown() || (event.isPrimaryButtonDown() && space)) {
            hint.hide();
            canvas.pan(event.getX() - lastX, event.getY() - lastY);
            lastX = event.getX();
            lastY = event.getY();
        }
    }

    private void click(MouseEvent event) {
        if (event.getTarget() != canvas || event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()
                || MarkersView.more(event)) {
            return;
        }
        if (event.getClickCount() == 2) {
            if (under(event).isEmpty()) {
                canvas.fit();
            }
            return;
        }
        hint.hide();
        var camera = canvas.camera().get();
        hand.click(camera.drawnX(event.getX()), camera.drawnY(event.getY()), event.isAltDown());
    }

    private void wheel(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            canvas.zoom(event.getDeltaY() > 0 ? STEP : 1 / STEP, event.getX(), event.getY());
            event.consume();
        }
    }

    /// An arrow moves the selected markers by one drawing unit, by ten with Shift.
    private void nudge(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        double far = event.isShiftDown() ? 10 : 1;
        boolean moved = switch (event.getCode()) {
            case LEFT -> markers.nudge(-far, 0);
            case RIGHT -> markers.nudge(far, 0);
            case UP -> markers.nudge(0, -far);
            case DOWN -> markers.nudge(0, far);
            default -> false;
        };
        if (moved) {
            event.consume();
        }
    }

    private void hold(KeyEvent event, boolean down) {
        if (event.getCode() == KeyCode.SPACE) {
            space = down;
            canvas.setCursor(down ? Cursor.OPEN_HAND : Cursor.DEFAULT);
        }
    }
}
