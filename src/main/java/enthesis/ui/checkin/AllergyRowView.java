package enthesis.ui.checkin;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.patient.Severity;
import enthesis.domain.screening.CheckInFields;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.Tied;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.sign.Signs;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One allergy as told today: substance, what happened, how bad.
final class AllergyRowView extends HBox {
    private final Desk desk;
    private final Places places;
    private final int row;

    AllergyRowView(Desk desk, CheckInModel model, Places places, int row) {
        this.desk = desk;
        this.places = places;
        this.row = row;
        var number = Integer.toString(row);
        var substance = plain(CheckInFields.allergySubstance(row), desk.say("checkin.substance", number), "told");
        var reaction = plain(CheckInFields.allergyReaction(row), desk.say("checkin.reaction"), "use");
        reaction.setPromptText(desk.say("checkin.reaction"));
        var words = new VBox(substance, reaction);
        HBox.setHgrow(words, Priority.ALWAYS);
        var remove = new Button("", Signs.of(Feather.X));
        remove.getStyleClass().addAll("flat", "remove");
        remove.setAccessibleText(desk.say("checkin.allergyRemove", number));
        remove.setOnAction(_ -> model.removeAllergy(row));
        getStyleClass().add("allergy-row");
        getChildren().addAll(words, severity(number), remove);
    }

    private TextField plain(Field field, String name, String style) {
        var text = new TextField();
        Tied.to(text, desk.sheet().text(field));
        text.setAccessibleText(name);
        text.getStyleClass().addAll("quiet-field", style);
        return places.put(field, text);
    }

    private ChoiceBar severity(String number) {
        var field = CheckInFields.allergySeverity(row);
        var bar = new ChoiceBar(desk.sheet().text(field), Arrays.stream(Severity.values())
                .map(one -> new Option(Choices.text(one), desk.say("checkin.severity." + Choices.text(one))))
                .toList());
        bar.setMinWidth(USE_PREF_SIZE);
        bar.getStyleClass().add("small-bar");
        bar.setAccessibleText(desk.say("checkin.severity", number));
        return places.put(field, bar);
    }

    /// The fields of this row are no longer on the screen.
    void forget() {
        List.of(CheckInFields.allergySubstance(row), CheckInFields.allergyReaction(row),
                CheckInFields.allergySeverity(row)).forEach(places::forget);
    }
}
