package enthesis.ui.vitals;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.finding.Finding;
import enthesis.domain.value.Unit;
import enthesis.domain.vitals.Moment;
import enthesis.domain.vitals.Sign;
import enthesis.domain.vitals.VitalsFields;
import enthesis.domain.vitals.unit.Conversion;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.choice.UnitToggle;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.MarkLine;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.section.RowLabel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One sign, before and after, with the controls of its row: name, fields with their unit, the sentence below.
final class SignRowView {
    private final Desk desk;
    private final Places places;
    private final Sign sign;
    private final String name;
    private final SecondLines lines;

    SignRowView(Desk desk, Places places, Sign sign) {
        this.desk = desk;
        this.places = places;
        this.sign = sign;
        name = desk.say("vitals.sign." + Choices.text(sign));
        lines = new SecondLines(desk);
    }

    RowLabel label(Moment moment) {
        boolean again = moment == Moment.REPEAT;
        var label = new RowLabel(again ? desk.say("vitals.again") : name, "").marked(mark(moment));
        desk.reading().subscribe(_ -> label.second.setText(again ? lines.again() : lines.of(sign)));
        return label;
    }

    MarkLine line(Moment moment) {
        return new MarkLine(desk, mark(moment));
    }

    private ReadOnlyObjectProperty<Optional<Finding>> mark(Moment moment) {
        return desk.marks().at(VitalsFields.reading(sign, moment));
    }

    /// The field, with the unit toggle beside it where the sign has several units.
    Node field(Moment moment) {
        var box = box(moment);
        var units = units();
        if (units.size() < 2 || moment != Moment.BEFORE) {
            return box;
        }
        var toggle = new UnitToggle(desk.sheet().text(VitalsFields.unit(sign, moment)),
                units.stream().map(unit -> new Option(unit.key(), sign(unit))).toList());
        toggle.setAccessibleText(desk.say("vitals.unitOf", name));
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(box, Priority.ALWAYS);
        var row = new HBox(box, toggle);
        row.getStyleClass().add("field-and-unit");
        return row;
    }

    private ReadingFieldView box(Moment moment) {
        var field = VitalsFields.reading(sign, moment);
        var text = desk.sheet().text(field);
        var entry = new EntryField("", text);
        entry.right(unit(moment)).prompt(moment == Moment.AFTER ? "" : desk.say("vitals.empty")).named(id(field));
        entry.field().setAccessibleText(desk.say(spoken(moment), name));
        desk.marked(entry, field, moment == Moment.AFTER);
        var shown = new ReadingFieldView(entry, entry.field().getAccessibleText(), text,
                desk.say("vitals.notMeasured"));
        return moment == Moment.AFTER ? places.putAside(field, shown) : places.put(field, shown);
    }

    /// On the toggle "ft" is enough.
    private static String sign(Unit unit) {
        int slash = unit == Unit.FEET_INCHES ? unit.sign().indexOf('/') : -1;
        return slash < 0 ? unit.sign() : unit.sign().substring(0, slash);
    }

    private static String id(Field field) {
        return field.path().replace('.', '-');
    }

    private static String spoken(Moment moment) {
        return switch (moment) {
            case BEFORE -> "vitals.field";
            case REPEAT -> "vitals.fieldAgain";
            case AFTER -> "vitals.fieldAfter";
        };
    }

    private Label unit(Moment moment) {
        var units = units();
        var label = new Label();
        label.getStyleClass().add("unit");
        if (units.size() == 1) {
            label.setText(units.getFirst().sign());
            return label;
        }
        var own = desk.sheet().text(VitalsFields.unit(sign, moment));
        var before = desk.sheet().text(VitalsFields.unit(sign, Moment.BEFORE));
        label.textProperty().bind(own.flatMap(key -> key.isEmpty() ? before : own)
                .map(key -> Unit.keyed(key).orElse(units.getFirst()).sign()));
        return label;
    }

    /// The practice's usual unit first.
    private List<Unit> units() {
        var practice = desk.now().about().practice();
        var usual = practice.speech().of(sign.key());
        if (usual.isEmpty()) {
            var limit = sign == Sign.BLOOD_PRESSURE ? "systolic" : sign.key();
            return List.of(practice.vitals().hard(limit).unit());
        }
        return Stream.concat(usual.stream(), Conversion.others(usual.get()).stream()).toList();
    }
}
