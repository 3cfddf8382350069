package enthesis.ui.map.list;

import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.MapTotals;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The running totals: millilitres, and milligrams of dextrose to the digit of note and paper; given of all that is
/// given and planned.
final class TotalsView extends HBox {
    private final MapModel map;

    TotalsView(MapModel map) {
        super(8);
        this.map = map;
        setId("map-totals");
        map.totals.subscribe(this::show);
    }

    private void show(MapTotals totals) {
        getChildren().setAll(
                tile(totals.given().toString(), map.texts.say("map.ofMillilitres", totals.all().toString()),
                        map.texts.say("map.volumeGiven")),
                totals.dextrose()
                        .map(dextrose -> tile(dextrose.given().shown(),
                                map.texts.say("map.ofMilligrams", dextrose.all().shown()),
                                map.texts.say("map.dextroseGiven")))
                        .orElseGet(() -> tile("–", "", map.texts.say("map.dextroseUnknown"))));
    }

    private static VBox tile(String number, String of, String words) {
        var big = new Label(number);
        big.getStyleClass().add("map-tile-number");
        var all = new Label(of);
        all.getStyleClass().add("map-tile-of");
        var line = new HBox(6, big, all);
        line.setAlignment(Pos.BASELINE_LEFT);
        var label = new Label(words);
        label.getStyleClass().add("map-tile-words");
        var tile = new VBox(line, label);
        tile.getStyleClass().add("map-tile");
        tile.setPrefWidth(0);
        tile.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(tile, Priority.ALWAYS);
        return tile;
    }
}
