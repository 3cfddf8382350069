package enthesis.ui.observation;

import enthesis.domain.entry.Field;
import enthesis.domain.visit.ObservationFields;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.FormRows;
import enthesis.ui.kit.section.SectionPage;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Until the patient leaves: minutes with a clock that runs since the end, condition, complications, feeling and
/// pulses, dressing. None observed is an answer, empty is not.
final class AfterwardsView extends VBox {
    private static final Duration TICK = Duration.seconds(5);
    private static final double TAKE = 104;

    private final Desk desk;
    private final ObservationModel model;
    private final FormRows rows;

    AfterwardsView(Desk desk, ObservationModel model, FormRows rows) {
        this.desk = desk;
        this.model = model;
        this.rows = rows;
        getStyleClass().add("questions");
        getChildren().addAll(SectionPage.heading(desk.say("observation.after")), minutes(),
                choice(ObservationFields.CONDITION, "observation.condition", "well", "unwell"),
                more(ObservationFields.CONDITION_NOTE, "observation.conditionNote", ObservationFields.CONDITION,
                        "unwell"),
                choice(ObservationFields.COMPLICATIONS, "observation.complications", "none", "some"),
                more(ObservationFields.COMPLICATION, "observation.complication", ObservationFields.COMPLICATIONS,
                        "some"),
                choice(ObservationFields.NEUROVASCULAR, "observation.neurovascular", "as-before", "changed",
                        "not-done"),
                more(ObservationFields.NEUROVASCULAR_NOTE, "observation.neurovascularNote",
                        ObservationFields.NEUROVASCULAR, "changed"),
                choice(ObservationFields.DRESSING, "observation.dressing", "plaster", "bandage", "none"));
    }

    private VBox minutes() {
        var field = ObservationFields.MINUTES;
        var label = rows.label(field, desk.say("observation.minutes"), "");
        var take = ActButton.plain("", "", model::takeClock).named("take-clock");
        take.setFocusTraversable(false);
        // its place is kept: the field beside it stays where the hand is going to
        take.setMinWidth(TAKE);
        take.setPrefWidth(TAKE);
        Runnable tick = () -> {
            label.second.setText(model.clock());
            take.setText(model.sinceEnd().map(now -> desk.say("observation.takeClock", now.toString())).orElse(""));
            take.setVisible(model.sinceEnd().isPresent());
        };
        desk.reading().subscribe(_ -> tick.run());
        run(tick);
        return rows.withPlace(field,
                FormRows.row(label, rows.bare(field, desk.say("observation.minutes"), 96).unit("min"), take));
    }

    /// The clock runs only while somebody can see it.
    private void run(Runnable tick) {
        var clock = new Timeline(new KeyFrame(TICK, _ -> tick.run()));
        clock.setCycleCount(Timeline.INDEFINITE);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                clock.stop();
            } else {
                clock.play();
            }
        });
    }

    private HBox choice(Field field, String words, String... values) {
        var quiet = desk.texts().words().knows(words + "Sub") ? desk.say(words + "Sub") : "";
        return rows.choice(field, desk.say(words), quiet, rows.options(words + ".", values));
    }

    /// What else is to be said when `question` is answered `answer`.
    private HBox more(Field field, String words, Field question, String answer) {
        return FormRows.when(desk.sheet().text(question).map(answer::equals),
                rows.text(field, desk.say(words), "", 190));
    }
}
