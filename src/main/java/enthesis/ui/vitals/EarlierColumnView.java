package enthesis.ui.vitals;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.value.Bounds;
import enthesis.domain.vitals.Moment;
import enthesis.domain.vitals.Sign;
import enthesis.domain.vitals.VitalsFields;
import enthesis.domain.vitals.pain.Pain;
import enthesis.domain.vitals.pain.PainFields;
import enthesis.ui.kit.section.Desk;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/// What earlier visits measured, beside the fields and never in them: the curve, and the last value with its day.
final class EarlierColumnView {
    private final Desk desk;
    private final VitalsModel model;
    private final ObservableValue<Earlier> earlier;

    /// What is followed over the visits, by the field that asks for it today.
    record Line(Field field, String name, Function<Earlier, List<Earlier.Point>> before,
            Supplier<Optional<BigDecimal>> today, Supplier<Optional<Bounds>> band, BooleanSupplier usual) {}

    EarlierColumnView(Desk desk, VitalsModel model, ObservableValue<Earlier> earlier) {
        this.desk = desk;
        this.model = model;
        this.earlier = earlier;
    }

    Line line(Sign sign) {
        return new Line(VitalsFields.reading(sign, Moment.BEFORE), desk.say("vitals.sign." + Choices.text(sign)),
                before -> before.of(sign), () -> model.today(sign), () -> model.band(sign),
                () -> model.usual(sign));
    }

    /// Only the pain of the course at this place of the visit; `name` says which that is.
    Line line(int place, Pain pain, String name) {
        var asked = new Earlier.Asked(desk.now().about().visit().at(place).course().id(), pain);
        return new Line(PainFields.of(place, pain), name, before -> before.of(asked), () -> model.today(place, pain),
                Optional::empty, () -> true);
    }

    SparklineView sparkline(Line line, double width) {
        var curve = new SparklineView(width, 32);
        earlier.subscribe(now -> {
            draw(curve, line);
            curve.setAccessibleText(spoken(desk, now, line));
        });
        desk.reading().subscribe(_ -> draw(curve, line));
        return curve;
    }

    private void draw(SparklineView curve, Line line) {
        var points = line.before.apply(earlier.getValue());
        var flagged = !line.usual.getAsBoolean() || desk.marks().at(line.field).get().isPresent();
        curve.show(new SparklineView.Curve(points.stream().map(Earlier.Point::value).toList(),
                line.today.get().map(BigDecimal::doubleValue), line.band.get(), flagged));
    }

    static String spoken(Desk desk, Earlier now, Line line) {
        return desk.say("vitals.earlierOf", line.name, line.before.apply(now).stream()
                .map(point -> point.spoken() + " " + desk.texts().date(point.day()))
                .collect(Collectors.joining(", ")));
    }

    Label last(Line line) {
        var label = new Label();
        label.getStyleClass().add("earlier-last");
        label.setMaxWidth(Double.MAX_VALUE);
        earlier.subscribe(now -> {
            var points = line.before.apply(now);
            label.setText(points.isEmpty() ? "" : last(now, points.getLast()));
        });
        return label;
    }

    /// With its day below where that is not the day over the column.
    private String last(Earlier now, Earlier.Point point) {
        return now.lastDay().filter(point.day()::equals).isPresent()
                ? point.shown()
                : point.shown() + "\n" + desk.texts().day(point.day());
    }

    /// The day of the last visit, over the column.
    Label lastDay() {
        var label = new Label();
        label.getStyleClass().addAll("earlier-last", "column-second");
        label.setMaxWidth(Double.MAX_VALUE);
        earlier.subscribe(now -> label.setText(now.lastDay().map(desk.texts()::day).orElse("")));
        return label;
    }

    /// What stands beside the column's name: how its band is read, or that there is nothing yet.
    Label band() {
        var label = new Label();
        label.getStyleClass().add("column-second");
        earlier.subscribe(now -> label.setText(desk.say(now.lastDay().isEmpty() ? "vitals.none" : "vitals.band")));
        return label;
    }
}
