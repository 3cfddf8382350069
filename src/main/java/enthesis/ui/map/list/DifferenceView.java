package enthesis.ui.map.list;

import enthesis.domain.entry.Choices;
import enthesis.domain.map.StructureName;
import enthesis.domain.map.plan.Difference;
import enthesis.domain.value.Millilitres;
import enthesis.ui.map.model.MapModel;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// How what was done differs from what was planned, in one line that writes itself; none where nothing differs.
final class DifferenceView extends Label {
    private static final int LINES = 54;

    private final MapModel map;

    DifferenceView(MapModel map) {
        this.map = map;
        setId("map-differs");
        getStyleClass().add("map-differs");
        setWrapText(true);
        setMaxHeight(LINES);
        managedProperty().bind(visibleProperty());
        map.points().subscribe(_ -> show());
    }

    private void show() {
        var differences = Difference.of(map.points().get());
        setVisible(!differences.isEmpty());
        setText(map.texts.say("map.differs", differences.stream().map(this::words).collect(Collectors.joining("; "))));
        setTooltip(new Tooltip(getText()));
    }

    private String words(Difference difference) {
        var order = Integer.toString(difference.point().order());
        var name = StructureName.of(difference.point().structure()).head();
        return switch (difference) {
            case Difference.Volume(_, Millilitres planned, Millilitres given) ->
                map.texts.say("map.differsVolume", order, name, planned.toString(), given.toString());
            case Difference.Skipped(_, var reason) -> map.texts.say("map.differsSkipped", order, name,
                    reason.map(why -> map.texts.say("map.skip." + Choices.text(why))).orElse(""));
            case Difference.Added _ -> map.texts.say("map.differsAdded", order, name);
        };
    }
}
