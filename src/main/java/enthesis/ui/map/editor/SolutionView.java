package enthesis.ui.map.editor;

import enthesis.domain.map.Point;
import enthesis.ui.map.model.MapModel;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Which solution the point gets. While the visit has one, it is said, not chosen.
final class SolutionView extends VBox {
    private final MapModel map;
    private final Label name = new Label();

    SolutionView(MapModel map) {
        super(3);
        this.map = map;
        var words = new Label(map.texts.say("map.solution"));
        words.getStyleClass().add("map-label");
        name.getStyleClass().add("map-said");
        name.setId("point-solution");
        name.setPrefWidth(118);
        name.setMinWidth(118);
        name.setWrapText(true);
        getChildren().addAll(words, name);
        map.totals.subscribe(_ -> map.point(map.selected.get()).ifPresent(this::show));
    }

    void show(Point point) {
        name.setText(map.totals.get().solution(point.solution()));
    }
}
