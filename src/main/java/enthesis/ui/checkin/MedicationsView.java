package enthesis.ui.checkin;

import enthesis.domain.screening.CheckInFields;
import enthesis.ui.kit.choice.TickRow;
import enthesis.ui.kit.field.Tied;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.section.RowLabel;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The drugs the patient tells of, a row each, and the line that adds one: `advil 400 -4d`, Enter.
final class MedicationsView extends VBox {
    private final Desk desk;
    private final CheckInModel model;
    private final Places places;

    MedicationsView(Desk desk, CheckInModel model, Places places) {
        this.desk = desk;
        this.model = model;
        this.places = places;
        getStyleClass().add("medications");
        var rows = new RowsView<>(row -> new MedicationRowView(desk, model, places, row), MedicationRowView::forget);
        model.medications().subscribe(rows::show);
        desk.reading().subscribe(_ -> rows.each(MedicationRowView::refresh));
        getChildren().addAll(heads(), rows, add());
    }

    private Node heads() {
        var heads = new HBox(head("checkin.column.told", "told-words"), head("checkin.column.class", "drug-class"),
                head("checkin.column.dose", "last-dose"), head("checkin.column.meaning", "meaning"));
        heads.getStyleClass().addAll("medication-line", "heads");
        return heads;
    }

    private Label head(String words, String column) {
        var head = new Label(desk.say(words));
        head.getStyleClass().addAll("column-head", column);
        return head;
    }

    private Node add() {
        var line = new TextField();
        line.setPromptText(desk.say("checkin.add"));
        line.setAccessibleText(desk.say("checkin.addName"));
        line.setId("add-medication");
        line.getStyleClass().add("add-line");
        HBox.setHgrow(line, Priority.ALWAYS);
        Tied.to(line, desk.sheet().text(CheckInFields.MEDICATION_LINE));
        line.setOnAction(_ -> model.add(line.getText()).flatMap(model::open).ifPresent(places::focus));
        places.put(CheckInView.ADD_MEDICATION, line);
        places.keepEnter(line, () -> !line.getText().isBlank());
        var gutter = new RowLabel("", "").marked(desk.marks().at(CheckInFields.NO_OTHER_MEDICATION));
        gutter.getStyleClass().add("only-gutter");
        var row = new HBox(gutter, line, noOther());
        row.getStyleClass().addAll("guttered", "add-row");
        return row;
    }

    private TickRow noOther() {
        var field = CheckInFields.NO_OTHER_MEDICATION;
        var tick = new TickRow(desk.say("checkin.noOther"), desk.sheet().text(field)).named("no-other-medication");
        tick.getStyleClass().add("framed");
        return places.put(field, tick);
    }
}
