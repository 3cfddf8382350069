package enthesis.ui.vitals;

import enthesis.domain.entry.Choices;
import enthesis.domain.value.Bounds;
import enthesis.domain.vitals.Moment;
import enthesis.domain.vitals.Sign;
import enthesis.domain.vitals.VitalsFields;
import enthesis.ui.kit.section.Desk;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/// What earlier visits measured, beside the fields and never in them: the curve, and the last value with its day.
final class EarlierColumnView {
    private final Desk desk;
    private final VitalsModel model;
    private final ObservableValue<Earlier> earlier;

    EarlierColumnView(Desk desk, VitalsModel model, ObservableValue<Earlier> earlier) {
        this.desk = desk;
        this.model = model;
        this.earlier = earlier;
    }

    SparklineView sparkline(Sign sign, double width) {
        var line = new SparklineView(width, 32);
        earlier.subscribe(now -> {
            draw(line, sign);
            line.setAccessibleText(spoken(now, sign));
        });
        desk.reading().subscribe(_ -> draw(line, sign));
        return line;
    }

    private void draw(SparklineView line, Sign sign) {
        var points = earlier.getValue().of(sign);
        var flagged = desk.marks().at(VitalsFields.reading(sign, Moment.BEFORE)).get().isPresent();
        line.show(new SparklineView.Curve(points.stream().map(Earlier.Point::value).toList(),
                model.today(sign).map(BigDecimal::doubleValue), band(sign), flagged));
    }

    private String spoken(Earlier now, Sign sign) {
        return desk.say("vitals.earlierOf", desk.say("vitals.sign." + Choices.text(sign)), now.of(sign).stream()
                .map(point -> point.shown() + " " + desk.texts().date(point.day()))
                .collect(Collectors.joining(", ")));
    }

    private Optional<Bounds> band(Sign sign) {
        return model.band(sign);
    }

    Label last(Sign sign) {
        var label = new Label();
        label.getStyleClass().add("earlier-last");
        label.setMaxWidth(Double.MAX_VALUE);
        earlier.subscribe(now -> label.setText(now.of(sign).isEmpty() ? "" : now.of(sign).getLast().shown()));
        return label;
    }

    /// The day of the last visit, over the column.
    Label lastDay() {
        var label = new Label();
        label.getStyleClass().addAll("earlier-last", "column-second");
        label.setMaxWidth(Double.MAX_VALUE);
        earlier.subscribe(now -> label.setText(now.lastDay().map(desk.texts()::day).orElse(desk.say("vitals.none"))));
        return label;
    }
}
