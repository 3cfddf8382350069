package enthesis.ui.map.canvas;

import enthesis.ui.map.model.Beside;
import enthesis.ui.map.model.MapModel;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;

/// The line from the editor to its marker, and the place of the editor: beside the marker, never over it. Of many there
/// is no line, and the place is the corner that covers the fewest.
final class LeaderView extends Pane {
    private final MapModel map;
    private final MarkersView markers;
    private final Pane editor;
    private final Line line = new Line();

    LeaderView(MapModel map, MarkersView markers, Pane editor) {
        this.map = map;
        this.markers = markers;
        this.editor = editor;
        setMouseTransparent(true);
        line.getStyleClass().add("map-leader");
        getChildren().add(line);
    }

    /// Lays editor and line within a room of this size; the title reaches down to `below` at the left.
    void lay(double width, double height, double below) {
        if (map.chosen.many()) {
            line.setVisible(false);
            editor.autosize();
            var at = Beside.of(width, height, editor.getWidth(), editor.getHeight(), markers.middles(), below);
            editor.relocate(at.x(), at.y());
            return;
        }
        var marker = markers.of(map.selected.get());
        boolean open = map.editing.get() && marker.isPresent();
        line.setVisible(open);
        if (!open) {
            return;
        }
        editor.autosize();
        double x = marker.get().getLayoutX() + marker.get().getWidth() / 2;
        double y = marker.get().getLayoutY() + marker.get().getHeight() / 2;
        var at = Beside.of(width, height, editor.getWidth(), editor.getHeight(), x, y, below);
        editor.relocate(at.x(), at.y());
        double fromX = Math.clamp(x, at.x() + 12, at.x() + editor.getWidth() - 12);
        double fromY = Math.clamp(y, at.y() + 12, at.y() + editor.getHeight() - 12);
        double far = Math.hypot(x - fromX, y - fromY);
        double part = far < 1 ? 0 : (far - marker.get().radius() - 5) / far;
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setEndX(fromX + (x - fromX) * part);
        line.setEndY(fromY + (y - fromY) * part);
    }
}
