package enthesis.ui.map.canvas;

import enthesis.domain.map.Point;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.MapTotals;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What the signs mean, and the sentence about the last act.
final class LegendView extends HBox {
    private static final double RADIUS = 7;

    private final MapModel map;

    LegendView(MapModel map) {
        super(18);
        this.map = map;
        setAlignment(Pos.CENTER_LEFT);
        setMouseTransparent(true);
        getStyleClass().add("map-legend");
        map.points().subscribe(_ -> show());
        map.message.subscribe(_ -> show());
        map.totals.subscribe(_ -> show());
    }

    private void show() {
        getChildren().clear();
        var rows = rows();
        if (rows.size() > 1) {
            rows.forEach(this::named);
        } else {
            rows.forEach(this::solution);
        }
        var room = new Region();
        setHgrow(room, Priority.ALWAYS);
        var said = new Label(map.message.get().isEmpty()
                ? map.texts.say(rows.size() > 1 ? "map.dottedIsPlanned" : "map.sizeShowsVolume")
                : map.message.get());
        said.setId("map-message");
        said.setMinWidth(0);
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.getStyleClass().add(map.message.get().isEmpty() ? "map-legend-note" : "map-message");
        getChildren().addAll(room, said);
    }

    /// The solutions of the day, and of the points that come from another.
    private List<Integer> rows() {
        var rows = Stream.concat(map.totals.get().rows().stream(), map.points().get().stream().map(Point::solution))
                .distinct().sorted().toList();
        return rows.isEmpty() ? List.of(1) : rows;
    }

    /// One of several: "B D25"; that dotted is planned is said once, behind them.
    private void named(int row) {
        var words = map.totals.get().known(row)
                .map(one -> map.texts.say("map.legendNamed", MapTotals.letter(row),
                        one.contents().dextrosePercent().shown()))
                .orElse(map.texts.say("map.legendOpen", MapTotals.letter(row)));
        getChildren().add(entry(row, false, words));
    }

    private void solution(int row) {
        var letter = MapTotals.letter(row);
        getChildren().addAll(entry(row, false, map.texts.say("map.legendGiven", letter)),
                entry(row, true, map.texts.say("map.legendPlanned", letter)));
    }

    private static Node entry(int solution, boolean planned, String words) {
        var label = new Label(words, new GlyphView("", solution, planned, RADIUS));
        label.setMinWidth(USE_PREF_SIZE);
        label.setGraphicTextGap(8);
        return label;
    }
}
