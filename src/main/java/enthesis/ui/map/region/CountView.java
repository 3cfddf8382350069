package enthesis.ui.map.region;

import enthesis.domain.map.drawing.Box;
import javafx.scene.Node;
import javafx.scene.text.Text;

/// The number of earlier sessions of an area of the body figure, beside it at the outside, or on it in the middle. It
/// is of reading size, however small the figure.
final class CountView extends Text {
    private static final double AWAY = 7;

    private final Node area;
    private final Box box;
    private final double scale;

    CountView(Node area, Box box, double scale) {
        this.area = area;
        this.box = box;
        this.scale = scale;
        getStyleClass().add("map-area-count");
        setMouseTransparent(true);
        setScaleX(1 / scale);
        setScaleY(1 / scale);
        layoutBoundsProperty().subscribe(_ -> place());
    }

    void show(int sessions) {
        setText(sessions == 0 ? "" : Integer.toString(sessions));
        setVisible(sessions > 0);
        setManaged(sessions > 0);
    }

    private void place() {
        var at = area.getBoundsInLocal();
        double middle = box.x() + box.width() / 2;
        double x = at.getMinX() < middle && at.getMaxX() > middle
                ? at.getCenterX()
                : at.getCenterX() < middle ? at.getMinX() - AWAY / scale : at.getMaxX() + AWAY / scale;
        var own = getLayoutBounds();
        setTranslateX(x - own.getCenterX());
        setTranslateY(at.getCenterY() - own.getCenterY());
    }
}
