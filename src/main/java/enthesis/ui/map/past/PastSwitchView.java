package enthesis.ui.map.past;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.sign.KeyHint;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;

/// Lays earlier sessions over the map, or takes them away; says its key.
public final class PastSwitchView extends HBox {

    public PastSwitchView(PastModel past, Texts texts) {
        super(6);
        setAlignment(Pos.CENTER_LEFT);
        var box = new CheckBox(texts.say("past.switch"));
        box.setId("past-switch");
        box.getStyleClass().add("map-layer");
        box.setAccessibleText(texts.say("past.toggle"));
        box.setMinWidth(USE_PREF_SIZE);
        past.on().subscribe(box::setSelected);
        box.setOnAction(_ -> past.toggle());
        getChildren().addAll(box, KeyHint.quiet("Ctrl+H"));
    }
}
