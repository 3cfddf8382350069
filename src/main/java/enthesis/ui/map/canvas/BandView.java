package enthesis.ui.map.canvas;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Rectangle;

/// The rectangle that is drawn on empty ground with Shift held, and selects the points in it.
final class BandView extends Rectangle {
    private double fromX;
    private double fromY;
    private boolean begun;

    BandView() {
        setId("map-band");
        getStyleClass().add("map-band");
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    void begin(MouseEvent event) {
        begun = event.isShiftDown() && event.isPrimaryButtonDown();
        fromX = event.getX();
        fromY = event.getY();
    }

    /// False while none is drawn.
    boolean stretch(MouseEvent event) {
        if (begun) {
            setX(Math.min(fromX, event.getX()));
            setY(Math.min(fromY, event.getY()));
            setWidth(Math.abs(event.getX() - fromX));
            setHeight(Math.abs(event.getY() - fromY));
            setVisible(true);
        }
        return begun;
    }

    /// What it went around; nothing where none was drawn.
    Bounds end() {
        var around = isVisible()
                ? new BoundingBox(getX(), getY(), getWidth(), getHeight())
                : new BoundingBox(0, 0, -1, -1);
        begun = false;
        setVisible(false);
        return around;
    }
}
