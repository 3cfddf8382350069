package enthesis.ui.solution;

import enthesis.domain.solution.SolutionFields;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.SearchChoice;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.section.RowLabel;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;

/// Any other anaesthetic of the day, whatever the solutions hold: drug and mg, or none.
final class OtherView extends HBox {

    OtherView(Desk desk, SolutionsModel model, Places places) {
        var bar = new ChoiceBar(desk.sheet().text(SolutionFields.OTHER_ANAESTHETIC), Stream.of("none", "yes")
                .map(value -> new Option(value, desk.say("solution.other." + value))).toList())
                .named(SolutionFields.OTHER_ANAESTHETIC.name());
        bar.setAccessibleText(desk.say("solution.other"));
        places.put(SolutionFields.OTHER_ANAESTHETIC, bar);
        var label = new RowLabel(desk.say("solution.other"), desk.say("solution.otherSub"))
                .marked(desk.marks().at(SolutionFields.OTHER_ANAESTHETIC));
        label.setMinWidth(USE_PREF_SIZE);
        var drug = new SearchChoice("", desk.sheet().text(SolutionFields.OTHER_DRUG),
                model.drugs().stream().map(one -> new Option(one.key(), one.name())).toList())
                .prompt(desk.say("solution.choose"));
        drug.box().setAccessibleText(desk.say("solution.otherDrug"));
        places.put(SolutionFields.OTHER_DRUG, drug.box());
        desk.marked(drug, SolutionFields.OTHER_DRUG, false);
        var mg = milligrams(desk, places);
        var asked = desk.sheet().text(SolutionFields.OTHER_ANAESTHETIC).map("yes"::equals);
        for (var node : List.of(drug, mg)) {
            node.visibleProperty().bind(asked);
            node.managedProperty().bind(asked);
        }
        getStyleClass().add("question");
        getChildren().addAll(label, bar, drug, mg);
    }

    private static EntryField milligrams(Desk desk, Places places) {
        var entry = new EntryField("", desk.sheet().text(SolutionFields.OTHER_MG)).named(SolutionFields.OTHER_MG.name())
                .wide(92).unit(desk.say("solution.unit.mg"));
        entry.setMaxWidth(92);
        entry.getStyleClass().add("small-entry");
        entry.field().setAccessibleText(desk.say("solution.otherMg"));
        places.put(SolutionFields.OTHER_MG, entry.field());
        return desk.marked(entry, SolutionFields.OTHER_MG, true);
    }
}
