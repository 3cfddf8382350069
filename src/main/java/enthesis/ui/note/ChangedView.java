package enthesis.ui.note;

import enthesis.domain.note.FactChanged;
import enthesis.domain.visit.NoteFields.Paragraph;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.sign.Tone;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The amber line under a rewritten paragraph whose fact has changed: old and new words, and the two ways to settle it.
final class ChangedView extends HBox {
    private static final int SHOWN = 40;
    private static final int LISTED = 4;
    private static final int ON_BUTTON = 18;

    private final Desk desk;
    private final NoteModel model;
    private final Paragraph kind;

    ChangedView(Desk desk, NoteModel model, Paragraph kind) {
        this.desk = desk;
        this.model = model;
        this.kind = kind;
        getStyleClass().addAll("note-changed", Tone.CAUTION.styleClass());
        model.paragraph(kind).subscribe(now -> show(now.factChanged()));
    }

    private void show(Optional<FactChanged> change) {
        setVisible(change.isPresent());
        setManaged(change.isPresent());
        getChildren().clear();
        change.ifPresent(found -> getChildren().setAll(words(found), use(found), keep()));
    }

    private VBox words(FactChanged change) {
        var title = new Label(desk.say("note.changed", change.changes().stream().limit(LISTED).map(this::said)
                .collect(Collectors.joining("; ")) + (change.changes().size() > LISTED ? " \u2026" : "")));
        title.getStyleClass().add("semibold");
        title.setWrapText(true);
        var second = new Label(desk.say("note.changedStill"));
        second.getStyleClass().add("sub");
        var lines = new VBox(title, second);
        HBox.setHgrow(lines, Priority.ALWAYS);
        return lines;
    }

    private ActButton use(FactChanged change) {
        boolean fits = change.fits(model.paragraph(kind).get().rewritten());
        var label = !fits
                ? desk.say("note.composeAnew")
                : change.changes().size() > 1 || change.is().length() > ON_BUTTON
                        ? desk.say("note.useNew")
                        : desk.say("note.use", change.is());
        return ActButton.plain(label, "", () -> model.useNew(kind, change)).named("use-new");
    }

    private ActButton keep() {
        return ActButton.plain(desk.say("note.keepMine"), "", () -> model.keepMine(kind)).named("keep-mine");
    }

    private String said(FactChanged.Change change) {
        return desk.say("note.change", cut(change.was()), cut(change.is()));
    }

    private String cut(String words) {
        if (words.isEmpty()) {
            return desk.say("note.nothing");
        }
        return words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "\u2026";
    }
}
