package enthesis.ui.map.canvas;

import enthesis.domain.entry.Sheet;
import enthesis.domain.map.pain.PainDrawing;
import enthesis.domain.map.pain.PainHere;
import enthesis.domain.map.pain.Wash;
import enthesis.ui.map.model.MapModel;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;

/// What the patient drew at the region, faint over its drawing and under the markers. Turned with the drawing it lies
/// on, so that what is drawn for the right is on the left where that is shown.
final class WashView extends Group {
    private final MapModel map;
    private PainDrawing drawing = new PainDrawing(false, List.of());
    private List<Wash> shown = List.of();

    WashView(MapModel map) {
        this.map = map;
        setId("map-wash");
        setMouseTransparent(true);
        setFocusTraversable(false);
        visibleProperty().bind(map.drawn);
        map.sheet.sheet().subscribe(this::read);
        map.shown.subscribe(_ -> show());
        map.region.subscribe(_ -> show());
        map.side.subscribe(_ -> show());
    }

    /// Asked at every keystroke of the visit: only what is new is laid anew.
    private void read(Sheet sheet) {
        var now = PainDrawing.read(sheet);
        if (!now.equals(drawing)) {
            drawing = now;
            show();
        }
    }

    private void show() {
        var now = PainHere.of(map.atlas, drawing, map.region.get(), map.side.get()).on(map.shown.get());
        if (!now.equals(shown)) {
            shown = now;
            getChildren().setAll(now.stream().map(WashView::laid).toList());
        }
    }

    private static Node laid(Wash wash) {
        var laid = new Group();
        for (var outline : wash.outlines()) {
            var shape = new SVGPath();
            shape.setContent(outline);
            shape.getStyleClass().add("map-wash");
            laid.getChildren().add(shape);
        }
        var within = wash.within();
        laid.setClip(new Rectangle(within.x(), within.y(), within.width(), within.height()));
        return laid;
    }
}
