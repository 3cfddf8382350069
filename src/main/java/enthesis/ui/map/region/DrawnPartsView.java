package enthesis.ui.map.region;

import enthesis.domain.entry.Sheet;
import enthesis.domain.map.pain.PainDrawing;
import enthesis.domain.map.sheet.BodyFigure;
import enthesis.domain.map.sheet.BodyPart;
import enthesis.ui.map.model.MapModel;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.SVGPath;

/// What the patient drew, faint over the areas to choose, which still take the mouse. A part that the figure no longer
/// has is not shown here; the note says it.
final class DrawnPartsView extends Group {
    private final BodyFigure figure;
    private PainDrawing shown = new PainDrawing(false, List.of());

    DrawnPartsView(MapModel map, BodyFigure figure) {
        this.figure = figure;
        setMouseTransparent(true);
        setFocusTraversable(false);
        map.sheet.sheet().subscribe(this::show);
    }

    /// Asked at every keystroke of the visit: only what is new is drawn anew.
    private void show(Sheet sheet) {
        var now = PainDrawing.read(sheet);
        if (!now.equals(shown)) {
            shown = now;
            getChildren().setAll(now.marks().stream()
                    .filter(mark -> mark.place().view() == figure.sheet().view())
                    .flatMap(mark -> figure.part(mark.place().area(), mark.place().side()).stream())
                    .map(DrawnPartsView::shape).toList());
        }
    }

    private static SVGPath shape(BodyPart part) {
        var shape = new SVGPath();
        shape.setContent(part.hit());
        shape.getStyleClass().add("map-drawn");
        return shape;
    }
}
