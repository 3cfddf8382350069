package enthesis.ui.map.region;

import enthesis.domain.entry.Choices;
import enthesis.domain.map.PointFields;
import enthesis.domain.value.Side;
import enthesis.ui.kit.field.Tied;
import enthesis.ui.map.model.MapModel;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// RIGHT or LEFT as words, and whether that is what was planned. Where it is not, its word has to be typed before
/// anything can be placed.
final class SideView extends VBox {
    private final MapModel map;
    private final Label line = new Label();
    private final TextField typed = new TextField();
    private final Map<Side, ToggleButton> sides = new EnumMap<>(Side.class);
    private String shown = "";

    SideView(MapModel map) {
        super(6);
        this.map = map;
        var group = new ToggleGroup();
        var bar = new HBox(side(Side.RIGHT, group), side(Side.LEFT, group));
        bar.getStyleClass().add("map-switch");
        line.setId("map-plan-line");
        line.setWrapText(true);
        line.setMaxWidth(Double.MAX_VALUE);
        typed.setId("map-side-typed");
        typed.managedProperty().bind(typed.visibleProperty());
        getChildren().addAll(bar, line, typed);
        map.side.subscribe(_ -> show());
        map.region.subscribe(region -> {
            bar.setVisible(!region.undivided());
            show();
        });
        bar.managedProperty().bind(bar.visibleProperty());
        map.sheet.sheet().subscribe(_ -> show());
    }

    private ToggleButton side(Side side, ToggleGroup group) {
        var button = new ToggleButton(map.texts.say("kit.side." + Choices.text(side)));
        button.setId("map-side-" + Choices.text(side));
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setPrefWidth(66);
        button.setOnAction(_ -> {
            map.turn(map.region.get(), side);
            sides.forEach((its, each) -> each.setSelected(its == map.side.get()));
        });
        sides.put(side, button);
        map.side.subscribe(now -> button.setSelected(now == side));
        return button;
    }

    /// Asked at every keystroke of the visit: only what is new is said anew.
    private void show() {
        boolean matches = map.matchesPlan();
        var now = matches + map.sideWord() + map.region.get().key();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        Tied.to(typed, map.sheet.text(PointFields.sideTyped(map.region.get().key(), map.side.get())));
        line.setText(matches ? map.texts.say("map.matchesPlan") : map.texts.say("map.differsFromPlan", map.sideWord()));
        line.getStyleClass().setAll("label", "map-plan", matches ? "tone-ok" : "tone-stop");
        typed.setVisible(!matches);
        typed.setPromptText(map.texts.say("map.typeSide", map.sideWord()));
        typed.setAccessibleText(typed.getPromptText());
    }
}
