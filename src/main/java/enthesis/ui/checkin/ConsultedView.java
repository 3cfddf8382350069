package enthesis.ui.checkin;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.screening.CheckInFields;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.section.RowLabel;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;

/// Whether the prescriber of one drug was asked about it, and who that was.
final class ConsultedView extends HBox {

    ConsultedView(Desk desk, Places places, int row) {
        var number = Integer.toString(row);
        var field = CheckInFields.consulted(row);
        var label = new RowLabel(desk.say("checkin.consulted"), "").marked(desk.marks().at(field));
        label.setMinWidth(USE_PREF_SIZE);
        var bar = new ChoiceBar(desk.sheet().text(field), Stream.of(Answer.values()).map(Choices::text)
                .map(value -> new Option(value, desk.say("checkin.consulted." + value))).toList())
                .named("consulted-" + row);
        bar.getStyleClass().add("small-bar");
        bar.setMinWidth(USE_PREF_SIZE);
        bar.setAccessibleText(desk.say("checkin.consultedOf", number));
        var whom = CheckInFields.consultedWho(row);
        var who = desk.marked(new EntryField("", desk.sheet().text(whom)).named("consulted-who-" + row)
                .prompt(desk.say("checkin.consultedWho")).wide(220), whom, false);
        who.getStyleClass().add("small-entry");
        who.field().setAccessibleText(desk.say("checkin.consultedWhoOf", number));
        var yes = desk.sheet().text(field).map(Choices.text(Answer.YES)::equals);
        who.visibleProperty().bind(yes);
        who.managedProperty().bind(yes);
        places.put(field, bar);
        places.put(whom, who.field());
        getStyleClass().addAll("question", "consulted");
        getChildren().addAll(label, bar, who);
    }

    void show(boolean asked) {
        setVisible(asked);
        setManaged(asked);
    }
}
