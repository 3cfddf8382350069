package enthesis.ui.map.list;

import enthesis.ui.kit.sign.Signs;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.MapTotals.Limit;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The anaesthetic of the day against this patient's ceiling, in words and as a bar; or why there is none.
final class LimitView extends VBox {
    private final MapModel map;

    LimitView(MapModel map) {
        super(3);
        this.map = map;
        getStyleClass().add("map-limit");
        setId("map-limit");
        map.totals.subscribe(totals -> show(totals.limit()));
    }

    private void show(Limit limit) {
        switch (limit) {
            case Limit.Unneeded _ -> getChildren().clear();
            case Limit.Unknown(var sentence) -> getChildren().setAll(unknown(sentence));
            case Limit.Known known -> getChildren().setAll(
                    line(said(known.drug(), "map-limit-drug"), said(known.said(), "map-limit-said")),
                    new LimitBarView(known), marks(known));
        }
    }

    private static Label unknown(String sentence) {
        var label = new Label(sentence, Signs.of(Feather.ALERT_TRIANGLE, 16));
        label.getStyleClass().addAll("map-limit-unknown", "tone-caution");
        label.setWrapText(true);
        return label;
    }

    private HBox marks(Limit.Known known) {
        var percent = Long.toString(Math.round(known.caution() * 100));
        return line(said(known.formula(), "map-limit-formula"),
                said(map.texts.say("map.limitCaution", percent), "map-limit-caution"),
                said(map.texts.say("map.limitStop"), "map-limit-stop"));
    }

    private static HBox line(Label first, Label... rest) {
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var line = new HBox(10, first, room);
        line.getChildren().addAll(rest);
        return line;
    }

    private static Label said(String words, String look) {
        var label = new Label(words);
        label.getStyleClass().add(look);
        return label;
    }
}
