package enthesis.ui.timeout;

import enthesis.domain.finding.Level;
import enthesis.domain.visit.TimeOutFields;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.sign.Signs;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The only place where a word is typed to confirm: the side picked is not the side agreed on.
final class SideCheckView extends HBox {
    private final Label words = new Label();

    SideCheckView(Desk desk, TimeOutModel model, Places places, int place) {
        words.getStyleClass().add("row-title");
        var type = new Label(desk.say("timeout.sideType"));
        var lines = new VBox(words, type);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var entry = new EntryField("", desk.sheet().text(TimeOutFields.sideTyped(place)))
                .named(place == 1 ? "side-typed" : "side-typed-" + place).wide(140);
        entry.field().setAccessibleText(desk.say("timeout.sideTyped"));
        places.put(TimeOutFields.sideTyped(place), entry.field());
        getStyleClass().addAll("result-line", Signs.tone(Level.STOP).styleClass());
        getChildren().addAll(Signs.of(Level.STOP), lines, entry);
        desk.reading().subscribe(_ -> {
            var mismatch = model.mismatch(place);
            words.setText(mismatch.orElse(""));
            setManaged(mismatch.isPresent());
            setVisible(mismatch.isPresent());
        });
    }
}
