package enthesis.ui.note;

import enthesis.domain.visit.NoteFields.Paragraph;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.sign.Tone;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The amber line that asks before the physician's own words of a paragraph make way for the composed ones.
final class AskedView extends HBox {

    AskedView(Desk desk, NoteModel model, Paragraph kind) {
        getStyleClass().addAll("note-changed", Tone.CAUTION.styleClass());
        var words = new Label(desk.say("note.asked"));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("semibold");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var keep = ActButton.plain(desk.say("note.keepMine"), "", model::leaveAsked).named("asked-keep");
        getChildren().addAll(words, ActButton.plain(desk.say("note.composeAnew"), "", () -> model.composeAnew(kind))
                .named("asked-compose"), keep);
        model.asked().subscribe(now -> {
            boolean here = now.equals(Optional.of(kind));
            setVisible(here);
            setManaged(here);
            if (here) {
                keep.requestFocus();
            }
        });
    }
}
