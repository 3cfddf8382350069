package enthesis.ui.map.canvas;

import enthesis.domain.map.Point;
import enthesis.ui.kit.Dress;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.MapTotals;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What the signs mean, and the sentence about the last act. It follows every letter that is typed, so only what
/// differs is laid anew.
final class LegendView extends HBox {
    private static final double RADIUS = 7;

    private final MapModel map;
    private final Label said = new Label();
    private List<Sign> signs = List.of();

    /// A solution's sign and what it stands for.
    private record Sign(int solution, boolean planned, String words) {}

    LegendView(MapModel map) {
        super(18);
        this.map = map;
        setAlignment(Pos.CENTER_LEFT);
        setMouseTransparent(true);
        getStyleClass().add("map-legend");
        said.setId("map-message");
        said.setMinWidth(0);
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        map.points().subscribe(_ -> show());
        map.message.subscribe(_ -> show());
        map.totals.subscribe(_ -> show());
    }

    private void show() {
        var rows = rows();
        boolean many = rows.size() > 1;
        lay(rows.stream().flatMap(many ? this::named : this::solution).toList());
        var act = map.message.get();
        said.setText(act.isEmpty() ? map.texts.say(many ? "map.dottedIsPlanned" : "map.sizeShowsVolume") : act);
        Dress.as(said, "label", act.isEmpty() ? "map-legend-note" : "map-message");
    }

    private void lay(List<Sign> now) {
        if (!now.equals(signs)) {
            signs = now;
            var room = new Region();
            setHgrow(room, Priority.ALWAYS);
            getChildren().setAll(now.stream().map(LegendView::entry).toList());
            getChildren().addAll(room, said);
        }
    }

    /// The solutions of the day, and of the points that come from another.
    private List<Integer> rows() {
        var rows = Stream.concat(map.totals.get().rows().stream(), map.points().get().stream().map(Point::solution))
                .distinct().sorted().toList();
        return rows.isEmpty() ? List.of(1) : rows;
    }

    /// One of several: "B D25"; that dotted is planned is said once, behind them.
    private Stream<Sign> named(int row) {
        var words = map.totals.get().known(row)
                .map(one -> map.texts.say("map.legendNamed", MapTotals.letter(row),
                        one.contents().dextrosePercent().shown()))
                .orElse(map.texts.say("map.legendOpen", MapTotals.letter(row)));
        return Stream.of(new Sign(row, false, words));
    }

    private Stream<Sign> solution(int row) {
        var letter = MapTotals.letter(row);
        return Stream.of(new Sign(row, false, map.texts.say("map.legendGiven", letter)),
                new Sign(row, true, map.texts.say("map.legendPlanned", letter)));
    }

    private static Label entry(Sign sign) {
        var label = new Label(sign.words(), new GlyphView("", sign.solution(), sign.planned(), RADIUS));
        label.setMinWidth(USE_PREF_SIZE);
        label.setGraphicTextGap(8);
        return label;
    }
}
