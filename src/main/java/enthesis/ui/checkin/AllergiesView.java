package enthesis.ui.checkin;

import enthesis.domain.entry.Choices;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Severity;
import enthesis.domain.screening.CheckInFields;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.Tied;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.section.RowLabel;
import enthesis.ui.kit.section.SectionPage;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Allergies as asked today: none known, a list, or not asked; what is on record can be confirmed with one press, and
/// is never taken over by itself.
final class AllergiesView extends VBox {
    private final Desk desk;
    private final CheckInModel model;
    private final Places places;

    AllergiesView(Desk desk, CheckInModel model, Places places) {
        this.desk = desk;
        this.model = model;
        this.places = places;
        getStyleClass().add("allergies");
        var rows = new RowsView<>(row -> new AllergyRowView(desk, model, places, row), AllergyRowView::forget);
        model.allergies().subscribe(rows::show);
        getChildren().addAll(SectionPage.heading(desk.say("checkin.allergies")), state(), onRecord(), rows, add());
    }

    private Node state() {
        var bar = new ChoiceBar(desk.sheet().text(CheckInFields.ALLERGIES), Stream.of("none", "list", "not-asked")
                .map(value -> new Option(value, desk.say("checkin.allergies." + value)))
                .toList()).named("checkIn-allergies");
        bar.setAccessibleText(desk.say("checkin.allergiesName"));
        HBox.setHgrow(bar, Priority.ALWAYS);
        var gutter = new RowLabel("", "").marked(desk.marks().at(CheckInFields.ALLERGIES));
        gutter.getStyleClass().add("only-gutter");
        var row = new HBox(gutter, places.put(CheckInFields.ALLERGIES, bar));
        row.getStyleClass().add("guttered");
        return row;
    }

    /// What the chart says, until today's answer is given.
    private Node onRecord() {
        var words = new Label(recorded());
        words.getStyleClass().add("row-second");
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(words, ActButton.plain(desk.say("checkin.stillSo"), "Alt+S", model::stillSo));
        row.getStyleClass().add("on-record");
        boolean known = !(model.onRecord() instanceof Allergies.NotAsked);
        var open = Bindings.createBooleanBinding(
                () -> known && desk.sheet().text(CheckInFields.ALLERGIES).get().isEmpty(),
                desk.sheet().text(CheckInFields.ALLERGIES));
        row.visibleProperty().bind(open);
        row.managedProperty().bind(open);
        return row;
    }

    private String recorded() {
        return switch (model.onRecord()) {
            case Allergies.NotAsked _ -> "";
            case Allergies.NoneKnown none -> desk.say("checkin.onRecordNone", desk.texts().date(none.asked()));
            case Allergies.Listed listed -> desk.say("checkin.onRecord", words(listed.list()));
            case Allergies.TakenOver told -> desk.say("checkin.onRecordTaken", words(told.list()),
                    desk.texts().date(told.taken()));
        };
    }

    private String words(List<Allergy> list) {
        return list.stream().map(this::words).collect(Collectors.joining("; "));
    }

    private String words(Allergy allergy) {
        var substance = allergy.substance().toUpperCase(Locale.ROOT);
        return allergy.severity() == Severity.UNKNOWN
                ? substance
                : substance + ", " + desk.say("checkin.severity." + Choices.text(allergy.severity()));
    }

    private Node add() {
        var line = new TextField();
        line.setPromptText(desk.say("checkin.allergyAdd"));
        line.setAccessibleText(desk.say("checkin.allergyAddName"));
        line.setId("add-allergy");
        line.getStyleClass().add("add-line");
        Tied.to(line, desk.sheet().text(CheckInFields.ALLERGY_LINE));
        line.setOnAction(_ -> model.addAllergy(line.getText())
                .ifPresent(row -> places.focus(CheckInFields.allergySeverity(row))));
        places.put(CheckInView.ADD_ALLERGY, line);
        places.keepEnter(line, () -> !line.getText().isBlank());
        var asked = desk.sheet().text(CheckInFields.ALLERGIES).map("list"::equals);
        line.visibleProperty().bind(asked);
        line.managedProperty().bind(asked);
        return line;
    }
}
