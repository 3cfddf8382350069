package enthesis.ui.solution;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.solution.SolutionFields;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.SearchChoice;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.section.RowLabel;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Who prepared it and when, whether stoppers and gloves hold latex, and any other anaesthetic of the day.
final class PreparationView extends VBox {
    private static final int ROW = SolutionModel.ROW;

    private final Desk desk;
    private final SolutionModel model;
    private final Places places;

    PreparationView(Desk desk, SolutionModel model, Places places) {
        this.desk = desk;
        this.model = model;
        this.places = places;
        getStyleClass().add("preparation");
        getChildren().addAll(other(), prepared());
    }

    private Node prepared() {
        var by = entry(SolutionFields.preparedBy(ROW), "solution.by", 128);
        var at = entry(SolutionFields.preparedAt(ROW), "solution.atName", 76);
        var now = ActButton.plain(desk.say("solution.now"), "", model::preparedNow).named("prepared-now");
        now.setFocusTraversable(false);
        var until = new Label();
        until.getStyleClass().add("row-second");
        desk.reading().subscribe(_ -> until.setText(model.beyondUse()));
        var row = new HBox(latex(), spread(), label("solution.by", SolutionFields.preparedBy(ROW)), by,
                label("solution.at", SolutionFields.preparedAt(ROW)), at, now);
        row.getStyleClass().add("question");
        return new VBox(row, until);
    }

    private HBox latex() {
        var field = SolutionFields.latexFree(ROW);
        var bar = bar(field, "solution.latex", Stream.of(Answer.values()).map(Choices::text).toList(), "solution.");
        var row = new HBox(atLeft(label("solution.latex", field)), bar);
        row.getStyleClass().add("question");
        return row;
    }

    private Node other() {
        var bar = bar(SolutionFields.OTHER_ANAESTHETIC, "solution.other", List.of("none", "yes"), "solution.other.");
        var label = new RowLabel(desk.say("solution.other"), desk.say("solution.otherSub"))
                .marked(desk.marks().at(SolutionFields.OTHER_ANAESTHETIC));
        label.setMinWidth(USE_PREF_SIZE);
        var drug = new SearchChoice("", desk.sheet().text(SolutionFields.OTHER_DRUG),
                model.drugs().stream().map(one -> new Option(one.key(), one.name())).toList())
                .prompt(desk.say("solution.choose"));
        drug.box().setAccessibleText(desk.say("solution.otherDrug"));
        places.put(SolutionFields.OTHER_DRUG, drug.box());
        desk.marked(drug, SolutionFields.OTHER_DRUG, false);
        var mg = entry(SolutionFields.OTHER_MG, "solution.otherMg", 92).unit(desk.say("solution.unit.mg"));
        var asked = desk.sheet().text(SolutionFields.OTHER_ANAESTHETIC).map("yes"::equals);
        for (var node : List.of(drug, mg)) {
            node.visibleProperty().bind(asked);
            node.managedProperty().bind(asked);
        }
        var row = new HBox(label, bar, drug, mg);
        row.getStyleClass().add("question");
        return row;
    }

    private ChoiceBar bar(Field field, String name, List<String> values, String prefix) {
        var bar = new ChoiceBar(desk.sheet().text(field),
                values.stream().map(value -> new Option(value, desk.say(prefix + value))).toList())
                .named(field.name());
        bar.setAccessibleText(desk.say(name));
        return places.put(field, bar);
    }

    private EntryField entry(Field field, String name, double width) {
        var entry = new EntryField("", desk.sheet().text(field)).named(field.name()).wide(width);
        entry.setMaxWidth(width);
        entry.getStyleClass().add("small-entry");
        entry.field().setAccessibleText(desk.say(name));
        places.put(field, entry.field());
        return desk.marked(entry, field, true);
    }

    private RowLabel label(String words, Field field) {
        var label = new RowLabel(desk.say(words), "").marked(desk.marks().at(field));
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().add("inline");
        return label;
    }

    private static RowLabel atLeft(RowLabel label) {
        label.getStyleClass().remove("inline");
        return label;
    }

    private static Node spread() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
