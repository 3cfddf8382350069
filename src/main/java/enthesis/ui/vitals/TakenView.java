package enthesis.ui.vitals;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.practice.Speech;
import enthesis.domain.vitals.Measurement;
import enthesis.domain.vitals.Moment;
import enthesis.domain.vitals.VitalsFields;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.FormRows;
import enthesis.ui.kit.section.Places;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// When each reading of today was taken and by whom. Empty, it is as it was typed, which stands in its place; another
/// time or person is typed over it.
final class TakenView extends VBox {
    private final Desk desk;
    private final Places places;
    private final FormRows rows;
    private final List<Field> shown = new ArrayList<>();

    TakenView(Desk desk, Places places) {
        this.desk = desk;
        this.places = places;
        rows = new FormRows(desk, places);
        setId("taken-today");
        setSpacing(6);
    }

    /// The readings there are now.
    void show() {
        shown.forEach(places::forget);
        shown.clear();
        var table = new GridPane(16, 4);
        table.getStyleClass().add("taken-table");
        var readings = desk.now().vitals().measurements();
        for (int row = 0; row < readings.size(); row++) {
            line(table, readings.get(row), row);
        }
        var title = new Label(desk.say(readings.isEmpty() ? "vitals.takenNone" : "vitals.taken"));
        title.getStyleClass().add("column-head");
        getChildren().setAll(title, table);
    }

    private void line(GridPane table, Measurement kept, int row) {
        var sign = kept.sign();
        var moment = kept.moment();
        var name = desk.say("vitals." + spoken(moment), desk.say("vitals.sign." + Choices.text(sign)));
        var taking = desk.now().vitals().taking(sign, moment);
        var at = entry(VitalsFields.takenAt(sign, moment), desk.say("vitals.takenAt", name), 80);
        at.prompt(taking.typed().flatMap(_ -> taking.at(desk.now().about().zone())).map(desk.texts()::time).orElse(""));
        var by = entry(VitalsFields.takenBy(sign, moment), desk.say("vitals.takenBy", name), 200);
        by.prompt(taking.typed().map(one -> one.by()).orElse(""));
        table.addRow(row, label(name, "row-title"), label(said(kept), "earlier-number"), at, by);
    }

    private String said(Measurement kept) {
        Speech speech = desk.now().about().practice().speech();
        return kept.said(speech.of(kept.sign().key()).orElse(kept.unit()));
    }

    private EntryField entry(Field field, String name, double width) {
        shown.add(field);
        return rows.bare(field, name, width);
    }

    private static String spoken(Moment moment) {
        return switch (moment) {
            case BEFORE -> "field";
            case REPEAT -> "fieldAgain";
            case AFTER -> "fieldAfter";
        };
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }
}
