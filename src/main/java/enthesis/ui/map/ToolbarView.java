package enthesis.ui.map;

import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.sign.Tip;
import enthesis.ui.map.canvas.CanvasView;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.Tool;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The tools above the canvas. The underlined letter with Alt chooses a tool; Undo names what it takes back.
final class ToolbarView extends FlowPane {
    private final MapModel map;

    ToolbarView(MapModel map, CanvasView canvas) {
        super(8, 8);
        this.map = map;
        getStyleClass().add("map-toolbar");
        var tools = new HBox();
        tools.getStyleClass().add("map-switch");
        var group = new ToggleGroup();
        for (var tool : Tool.values()) {
            tools.getChildren().add(tool(tool, group));
        }
        var zoom = new Label();
        zoom.getStyleClass().add("map-zoom");
        zoom.setId("map-zoom");
        canvas.camera().subscribe(camera -> zoom
                .setText(map.texts.say("map.percent", Long.toString(Math.round(camera.scale() * 100)))));
        getChildren().addAll(tools, undo(), redo(), sign("−", "map.zoomOut", () -> canvas.zoom(1 / 1.25)), zoom,
                sign("+", "map.zoomIn", () -> canvas.zoom(1.25)), button("map.fit", "Ctrl+0", canvas::fit));
    }

    private ToggleButton tool(Tool tool, ToggleGroup group) {
        var key = tool.name().toLowerCase(Locale.ROOT);
        var button = new ToggleButton(map.texts.say("map.tool." + key));
        button.setMnemonicParsing(true);
        button.setId("map-tool-" + key);
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            map.tool.set(tool);
            button.setSelected(true);
        });
        map.tool.subscribe(now -> button.setSelected(now == tool));
        return button;
    }

    private Button undo() {
        var button = button("map.undo", "Ctrl+Z", map.sheet::undo).named("map-undo");
        button.disableProperty().bind(map.sheet.canUndo().not());
        named(button, map.sheet.undoName(), "map.undoNamed");
        return button;
    }

    private Button redo() {
        var button = button("map.redo", "Ctrl+Y", map.sheet::redo).named("map-redo");
        button.disableProperty().bind(map.sheet.canRedo().not());
        named(button, map.sheet.redoName(), "map.redoNamed");
        return button;
    }

    private void named(Button button, ObservableValue<String> name, String key) {
        var tip = new Tip();
        button.setTooltip(tip);
        name.subscribe(now -> {
            var words = map.texts.say(key, now.isEmpty() ? map.texts.say("map.typing") : now);
            tip.setText(words);
            button.setAccessibleText(words);
        });
    }

    private ActButton button(String words, String key, Runnable act) {
        return ActButton.plain(map.texts.say(words), key, act);
    }

    private Button sign(String sign, String words, Runnable act) {
        var button = new Button(sign);
        button.getStyleClass().add("map-sign-button");
        button.setAccessibleText(map.texts.say(words));
        button.setOnAction(_ -> act.run());
        return button;
    }
}
