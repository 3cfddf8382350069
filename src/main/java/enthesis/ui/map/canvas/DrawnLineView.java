package enthesis.ui.map.canvas;

import enthesis.domain.map.pain.DrawnWords;
import enthesis.domain.map.pain.PainDrawing;
import enthesis.domain.map.pain.PainHere;
import enthesis.ui.map.model.MapModel;
import java.util.stream.Collectors;
import javafx.scene.control.Label;

/// What the patient drew at the region in work, as a quiet line under the sheet; not there when that is nothing.
final class DrawnLineView extends Label {
    private static final double MARGIN = 14;
    /// What lies towards the lower edge is written below.
    private static final double EDGE_WORDS = 26;

    private final MapModel map;
    private final DrawnWords words;

    DrawnLineView(MapModel map) {
        this.map = map;
        words = DrawnWords.ofTheRecord(map.texts.words());
        setId("map-drawn-line");
        getStyleClass().add("map-drawn-line");
        setMouseTransparent(true);
        setVisible(false);
        map.sheet.sheet().subscribe(_ -> show());
        map.region.subscribe(_ -> show());
        map.side.subscribe(_ -> show());
        map.drawn.subscribe(_ -> show());
    }

    private void show() {
        var here = PainHere.of(map.atlas, PainDrawing.read(map.sheet.now()), map.region.get(), map.side.get()).marks()
                .stream().map(words::mark).collect(Collectors.joining("; "));
        setText(here.isEmpty() ? "" : map.texts.say("drawing.line", here));
        setVisible(!here.isEmpty() && map.drawn.get());
    }

    /// At the foot of the drawing, in one line.
    void lay(double width, double bottom) {
        double wide = Math.min(prefWidth(-1), Math.max(0, width - 2 * MARGIN));
        double high = prefHeight(wide);
        resizeRelocate(MARGIN, bottom - high - EDGE_WORDS, wide, high);
    }
}
