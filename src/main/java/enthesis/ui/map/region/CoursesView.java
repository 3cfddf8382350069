package enthesis.ui.map.region;

import enthesis.domain.map.Region;
import enthesis.domain.value.Side;
import enthesis.ui.kit.sign.SideTag;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.MapPlan.Planned;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The courses of the visit, the side first: one press opens the sheets of a course on its side. A visit of one course
/// opens there by itself, and shows none.
final class CoursesView extends VBox {
    private final MapModel map;

    CoursesView(MapModel map) {
        super(4);
        this.map = map;
        var planned = map.plan().planned();
        for (int at = 0; at < planned.size() && planned.size() > 1; at++) {
            var one = planned.get(at);
            int place = at + 1;
            map.atlas.region(one.region()).ifPresent(region -> getChildren().add(course(one, region, place)));
        }
        managedProperty().bind(visibleProperty());
        setVisible(!getChildren().isEmpty());
    }

    private Button course(Planned planned, Region region, int place) {
        var name = new Label(region.name());
        name.getStyleClass().add("map-sheet-name");
        var tag = new SideTag(planned.side(), SideTag.Size.SMALL, map.texts.words());
        var button = new Button();
        button.setGraphic(new VBox(tag, name));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(tag.getText() + " " + region.name());
        button.getStyleClass().addAll("map-sheet", "map-course");
        button.setId("map-course-" + place);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> map.turn(region, planned.side() == Side.LEFT ? Side.LEFT : Side.RIGHT));
        return button;
    }
}
