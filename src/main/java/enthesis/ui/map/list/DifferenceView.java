package enthesis.ui.map.list;

import enthesis.domain.entry.Choices;
import enthesis.domain.map.Point;
import enthesis.domain.map.StructureName;
import enthesis.domain.map.plan.Difference;
import enthesis.domain.value.Millilitres;
import enthesis.ui.kit.sign.Tip;
import enthesis.ui.map.model.MapModel;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// How what was done differs from what was planned, in one line that writes itself; none where nothing differs.
final class DifferenceView extends Label {
    private static final int LINES = 90;

    private final MapModel map;
    private final Tooltip whole = new Tip();

    DifferenceView(MapModel map) {
        this.map = map;
        setId("map-differs");
        getStyleClass().add("map-differs");
        setWrapText(true);
        setMaxHeight(LINES);
        whole.textProperty().bind(textProperty());
        setTooltip(whole);
        managedProperty().bind(visibleProperty());
        map.points().subscribe(_ -> show());
    }

    /// The list above gives way, not the line.
    @Override
    protected double computeMinHeight(double width) {
        return Math.min(LINES, prefHeight(width));
    }

    private void show() {
        var differences = Difference.of(map.sheet.now(), map.points().get());
        setVisible(!differences.isEmpty());
        setText(map.texts.say("map.differs", differences.stream().map(this::words).collect(Collectors.joining("; "))));
    }

    private String words(Difference difference) {
        return switch (difference) {
            case Difference.Volume(var point, Millilitres planned, Millilitres given) ->
                map.texts.say("map.differsVolume", order(point), name(point.structure()), planned.toString(),
                        given.toString());
            case Difference.Skipped(var point, var reason) -> map.texts.say("map.differsSkipped", order(point),
                    name(point.structure()),
                    reason.map(why -> map.texts.say("map.skip." + Choices.text(why))).orElse(""));
            case Difference.Added(var point) -> map.texts.say("map.differsAdded", order(point),
                    name(point.structure()));
            case Difference.Left(var what) -> map.texts.say(what.repeats()
                    ? "map.differsNotRepeated"
                    : "map.differsLeft", what.side().map(map::sideWord).orElse(""), name(what.structure())).strip();
        };
    }

    private static String order(Point point) {
        return Integer.toString(point.order());
    }

    private static String name(String structure) {
        return StructureName.of(structure).head();
    }
}
