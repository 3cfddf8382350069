package enthesis.ui.solution;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.solution.SolutionFields;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.section.RowLabel;
import enthesis.ui.solution.label.LabelActs;
import enthesis.ui.solution.label.LabelView;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Who prepared a solution and when, and whether stoppers and gloves hold latex.
final class PreparationView extends VBox {
    private final Desk desk;
    private final SolutionModel model;
    private final Places places;
    private final LabelView label;
    /// Until when it may be used, and what shows its label.
    final HBox acts = new HBox(12);

    PreparationView(Desk desk, SolutionModel model, Places places, LabelActs labels) {
        this.desk = desk;
        this.model = model;
        this.places = places;
        getStyleClass().add("preparation");
        label = new LabelView(desk, labels, model.row());
        getChildren().addAll(prepared(), label);
        acts();
    }

    private Node prepared() {
        var by = entry(SolutionFields.preparedBy(model.row()), "solution.by", 128);
        var at = entry(SolutionFields.preparedAt(model.row()), "solution.atName", 76);
        var now = ActButton.plain(desk.say("solution.now"), "", model::preparedNow).named("prepared-now");
        now.setFocusTraversable(false);
        var row = new HBox(latex(), spread(), label("solution.by", SolutionFields.preparedBy(model.row())), by,
                label("solution.at", SolutionFields.preparedAt(model.row())), at, now);
        row.getStyleClass().add("question");
        return row;
    }

    private void acts() {
        var until = new Label();
        until.getStyleClass().add("row-second");
        desk.reading().subscribe(_ -> until.setText(model.beyondUse()));
        var show = ActButton.plain(desk.say("solution.label"), "", label::toggle).named("show-label");
        show.getStyleClass().add("low");
        acts.getStyleClass().add("label-row");
        acts.getChildren().addAll(until, show);
    }

    private HBox latex() {
        var field = SolutionFields.latexFree(model.row());
        var bar = new ChoiceBar(desk.sheet().text(field), Stream.of(Answer.values()).map(Choices::text)
                .map(value -> new Option(value, desk.say("solution." + value))).toList()).named(field.name());
        bar.setAccessibleText(desk.say("solution.latex"));
        places.put(field, bar);
        var row = new HBox(atLeft(label("solution.latex", field)), bar);
        row.getStyleClass().add("question");
        return row;
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
