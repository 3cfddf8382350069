package enthesis.ui.solution.other;

import enthesis.domain.entry.Field;
import enthesis.domain.solution.SolutionFields;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.SearchChoice;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.sign.Signs;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// One other anaesthetic of the day: how it was given, the drug, the mg.
final class OtherRowView extends HBox {
    private final Desk desk;
    private final OtherModel model;
    private final Places places;
    private final int row;

    OtherRowView(Desk desk, OtherModel model, Places places, int row) {
        this.desk = desk;
        this.model = model;
        this.places = places;
        this.row = row;
        getStyleClass().addAll("question", "other-row");
        getChildren().addAll(kind(), drug(), milligrams(), remove());
    }

    private String number() {
        return Integer.toString(model.rows().get().indexOf(row) + 1);
    }

    private String id(Field field) {
        return row == 0 ? field.name() : field.name() + "-" + row;
    }

    private ChoiceBar kind() {
        var field = SolutionFields.otherKind(row);
        var bar = new ChoiceBar(desk.sheet().text(field), OtherModel.kinds().stream()
                .map(kind -> new Option(kind, desk.say("solution.otherKind." + kind))).toList()).named(id(field));
        bar.getStyleClass().add("small-bar");
        bar.setMinWidth(USE_PREF_SIZE);
        bar.setAccessibleText(desk.say("solution.otherKind", number()));
        return places.put(field, bar);
    }

    private SearchChoice drug() {
        var field = SolutionFields.otherDrug(row);
        var drug = new SearchChoice(desk.texts(), "", desk.sheet().text(field),
                model.drugs().stream().map(one -> new Option(one.key(), one.name())).toList())
                .prompt(desk.say("solution.choose")).named(id(field));
        drug.box().setAccessibleText(desk.say("solution.otherDrug", number()));
        places.put(field, drug.box());
        return desk.marked(drug, field, false);
    }

    private EntryField milligrams() {
        var field = SolutionFields.otherMg(row);
        var entry = new EntryField("", desk.sheet().text(field)).named(id(field)).wide(92)
                .unit(desk.say("solution.unit.mg"));
        entry.setMaxWidth(92);
        entry.getStyleClass().add("small-entry");
        entry.field().setAccessibleText(desk.say("solution.otherMg", number()));
        places.put(field, entry.field());
        return desk.marked(entry, field, true);
    }

    private Button remove() {
        var button = new Button("", Signs.of(Feather.X));
        button.setId("remove-other-" + row);
        button.getStyleClass().addAll("flat", "remove");
        button.setAccessibleText(desk.say("solution.otherRemove", number()));
        button.setOnAction(_ -> model.remove(row));
        button.disableProperty().bind(desk.sheet().locked());
        button.visibleProperty().bind(model.rows().map(rows -> rows.size() > 1));
        return button;
    }

    /// The fields of this row are no longer on the screen.
    void forget() {
        OtherModel.fields(row).forEach(places::forget);
    }
}
