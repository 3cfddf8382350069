package enthesis.ui.map.list;

import enthesis.ui.kit.sign.SolutionSign;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.MapTotals;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The running totals: millilitres, and milligrams of dextrose to the digit of note and paper; given of all that is
/// given and planned; of each solution where there are several.
final class TotalsView extends VBox {
    private static final double SIGN = 8;

    private final MapModel map;

    TotalsView(MapModel map) {
        super(6);
        this.map = map;
        setId("map-totals");
        map.totals.subscribe(this::show);
    }

    private void show(MapTotals totals) {
        getChildren().setAll(new HBox(8,
                tile(totals.given().toString(), map.texts.say("map.ofMillilitres", totals.all().toString()),
                        map.texts.say("map.volumeGiven")),
                totals.dextrose()
                        .map(dextrose -> tile(dextrose.given().shown(),
                                map.texts.say("map.ofMilligrams", dextrose.all().shown()),
                                map.texts.say("map.dextroseGiven")))
                        .orElseGet(() -> tile("–", "", map.texts.say("map.dextroseUnknown")))));
        if (totals.several()) {
            totals.shares().forEach(share -> getChildren().add(share(share, totals)));
        }
    }

    /// "B D25 1.5 of 2 mL".
    private HBox share(MapTotals.Share share, MapTotals totals) {
        var sign = new SolutionSign(share.row(), MapTotals.letter(share.row()), SIGN);
        var name = new Label(totals.known(share.row()).map(MapTotals.Solution::label)
                .orElse(map.texts.say("map.solutionOpen")));
        name.getStyleClass().add("map-share-name");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var sum = new Label(map.texts.say("map.share", share.given().toString(), share.all().toString()));
        sum.getStyleClass().add("map-share-sum");
        sum.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(8, sign, name, sum);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setId("map-share-" + share.row());
        return line;
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
