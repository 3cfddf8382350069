package enthesis.ui.map.region;

import enthesis.domain.map.pain.PainDrawing;
import enthesis.ui.kit.sign.Tip;
import enthesis.ui.map.model.MapModel;
import javafx.scene.control.CheckBox;

/// Shows what the patient drew with the sheets, or takes it away; there when something is drawn.
final class DrawnSwitchView extends CheckBox {

    DrawnSwitchView(MapModel map) {
        super(map.texts.say("drawing.layer"));
        setAccessibleText(map.texts.say("drawing.row"));
        setTooltip(new Tip(map.texts.say("drawing.row")));
        setMinWidth(USE_PREF_SIZE);
        setId("map-layer-drawn");
        getStyleClass().add("map-layer");
        selectedProperty().bindBidirectional(map.drawn);
        managedProperty().bind(visibleProperty());
        map.sheet.sheet().subscribe(sheet -> setVisible(!PainDrawing.read(sheet).marks().isEmpty()));
    }
}
