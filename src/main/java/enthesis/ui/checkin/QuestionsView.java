package enthesis.ui.checkin;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.screening.CheckInFields;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.FormRows;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.section.SectionPage;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Today's questions. Each starts without an answer; unknown is one.
final class QuestionsView extends VBox {
    private final Desk desk;
    private final Places places;
    private final FormRows rows;

    QuestionsView(Desk desk, CheckInModel model, Places places) {
        this.desk = desk;
        this.places = places;
        rows = new FormRows(desk, places);
        getStyleClass().add("questions");
        setPrefWidth(340);
        HBox.setHgrow(this, Priority.ALWAYS);
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
                        rows.options("checkin.home.", "drives", "ride", "unknown")));
    }

    private List<Option> yesNo() {
        return rows.options("checkin.", "yes", "no", "unknown");
    }

    private HBox row(Field field, String words, String quiet, List<Option> options) {
        return rows.choice(field, desk.say(words), quiet, options);
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
