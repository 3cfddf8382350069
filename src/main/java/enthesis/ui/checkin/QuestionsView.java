package enthesis.ui.checkin;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.screening.CheckInFields;
import enthesis.ui.kit.field.ChoiceBar;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.Option;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.section.RowLabel;
import enthesis.ui.kit.section.SectionPage;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Today's questions. Each starts without an answer; unknown is one.
final class QuestionsView extends VBox {
    private final Desk desk;
    private final Places places;

    QuestionsView(Desk desk, CheckInModel model, Places places) {
        this.desk = desk;
        this.places = places;
        getStyleClass().add("questions");
        var since = model.lastSession()
                .map(day -> desk.say("checkin.healthSince", desk.texts().day(day)))
                .orElseGet(() -> desk.say("checkin.healthEver"));
        getChildren().addAll(SectionPage.heading(desk.say("checkin.today")),
                row(CheckInFields.HEALTH_CHANGED, "checkin.health", since, yesNo()), healthChange(),
                row(CheckInFields.DRUGS_CHANGED, "checkin.drugs", desk.say("checkin.drugsSub"), yesNo()),
                row(CheckInFields.INFECTION, "checkin.infection", desk.say("checkin.infectionSub"), yesNo()));
        if (model.asksPregnancy()) {
            getChildren()
                    .add(row(CheckInFields.PREGNANT, "checkin.pregnant", desk.say("checkin.pregnantSub"), yesNo()));
        }
        getChildren().addAll(
                row(CheckInFields.NEEDLE_FEAR, "checkin.fear", desk.say("checkin.fearSub"), yesNo()),
                row(CheckInFields.WAY_HOME, "checkin.home", desk.say("checkin.homeSub"),
                        options("checkin.home.", "drives", "ride", "unknown")));
    }

    private List<Option> yesNo() {
        return Stream.of(Answer.values())
                .map(answer -> new Option(Choices.text(answer), desk.say("checkin." + Choices.text(answer))))
                .toList();
    }

    private List<Option> options(String prefix, String... values) {
        return Stream.of(values).map(value -> new Option(value, desk.say(prefix + value))).toList();
    }

    private HBox row(Field field, String words, String quiet, List<Option> options) {
        var label = new RowLabel(desk.say(words), quiet).marked(desk.marks().at(field));
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMinWidth(0);
        var bar = new ChoiceBar(desk.sheet().text(field), options).named(field.path().replace('.', '-'));
        bar.setAccessibleText(label.title.getText() + ", " + quiet);
        var row = new HBox(label, places.put(field, bar));
        row.getStyleClass().add("question");
        return row;
    }

    private Node healthChange() {
        var field = CheckInFields.HEALTH_CHANGE;
        var entry = new EntryField(desk.say("checkin.healthWhat"), desk.sheet().text(field));
        entry.getStyleClass().add("small-entry");
        places.put(field, entry.field());
        desk.marked(entry, field, true);
        var asked = desk.sheet().text(CheckInFields.HEALTH_CHANGED).map(Choices.text(Answer.YES)::equals);
        entry.visibleProperty().bind(asked);
        entry.managedProperty().bind(asked);
        return entry;
    }
}
