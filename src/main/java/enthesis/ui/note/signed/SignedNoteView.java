package enthesis.ui.note.signed;

import enthesis.domain.entry.Choices;
import enthesis.domain.note.Addendum;
import enthesis.domain.note.Canonical;
import enthesis.domain.note.SignedText;
import enthesis.domain.note.span.Days;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.sign.Signs;
import enthesis.ui.kit.sign.Tone;
import enthesis.ui.note.SessionHeadView;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A signed note: the line that says who and when, its seal, the text as it was, the addenda below. A seal that does
/// not match is said on top, in red, and the text is still shown.
public final class SignedNoteView extends ScrollPane {
    private final Texts texts;
    private final SignedNote note;

    public SignedNoteView(SignedNote note, Texts texts) {
        this.texts = texts;
        this.note = note;
        var content = new VBox(lock());
        content.getStyleClass().add("section-content");
        if (note.inError()) {
            content.getChildren().add(line(Feather.ALERT_OCTAGON, Tone.STOP, texts.say("note.signed.inError"), ""));
        }
        note.renumbered().forEach(words -> content.getChildren().add(line(Feather.INFO, Tone.INFO, words, "")));
        content.getChildren().addAll(card());
        note.addenda().forEach(one -> content.getChildren().add(addendum(one)));
        getStylesheets().addAll(sheet("sections.css"), sheet("note.css"));
        getStyleClass().addAll("section-page", "edge-to-edge");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(SignedNoteView.class.getResource("/enthesis/ui/" + name)).toExternalForm();
    }

    private HBox lock() {
        var text = note.text();
        var seal = Canonical.shown(note.seal());
        return note.state() == Seal.WHOLE
                ? line(Feather.LOCK, Tone.OK, texts.say("note.signed.by", text.author(), Days.second(text.signed(), note
                        .zone())), texts.say("note.signed.seal", seal))
                : line(Feather.ALERT_OCTAGON, Tone.STOP, texts.say("note.signed.broken"),
                        texts.say(note.state() == Seal.BROKEN
                                ? "note.signed.brokenText"
                                : "note.signed.pagesLost", seal));
    }

    private static HBox line(Feather sign, Tone tone, String title, String second) {
        var head = new Label(title);
        head.getStyleClass().add("lock-title");
        head.setWrapText(true);
        var lines = new VBox(head);
        if (!second.isEmpty()) {
            var more = new Label(second);
            more.setWrapText(true);
            lines.getChildren().add(more);
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        var icon = Signs.of(sign, 20);
        icon.getStyleClass().add(tone.styleClass());
        var line = new HBox(icon, lines);
        line.getStyleClass().addAll("lock-line", tone.styleClass());
        return line;
    }

    private VBox card() {
        var text = note.text();
        var head = new SessionHeadView(texts);
        head.show(text.served(), text.when());
        var card = new VBox(head);
        card.getStyleClass().add("note-card");
        text.passages().forEach(passage -> card.getChildren().add(passage(passage)));
        return card;
    }

    private HBox passage(SignedText.Passage passage) {
        var label = new Label(passage.label());
        label.getStyleClass().addAll("note-label", "note-labels");
        var words = new VBox();
        words.getStyleClass().add("note-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!passage.text().isBlank()) {
            words.getChildren().add(wrapped(passage.text(), "note-signed-text"));
        }
        if (!passage.own().isBlank()) {
            words.getChildren().add(wrapped(passage.own(), "note-own-read"));
        }
        note.addenda().stream().filter(one -> one.said().sentence().startsWith(passage.label() + ":")).forEach(one -> {
            var chip = new Label(texts.say("note.addendum.chip", Integer.toString(one.number())));
            chip.getStyleClass().add("addendum-chip");
            words.getChildren().add(chip);
        });
        var row = new HBox(label, words);
        row.getStyleClass().add("note-paragraph");
        return row;
    }

    private static Label wrapped(String text, String look) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(look);
        return label;
    }

    private VBox addendum(Addendum addendum) {
        var said = addendum.said();
        var title = new Label(texts.say("note.addendum.head", Integer.toString(addendum.number()), texts.say(
                "note.addendum.kindName." + Choices.text(said.kind()).replace('_', '-'))));
        title.getStyleClass().add("semibold");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var who = new Label(texts.say("note.addendum.who", note.names().getOrDefault(addendum.signer(), ""),
                Days.second(addendum.at(), note.zone())));
        who.getStyleClass().add("sub");
        var box = new VBox(new HBox(title, gap, who));
        if (!said.sentence().isBlank()) {
            box.getChildren().add(wrapped(texts.say("note.addendum.to", said.sentence()), "sub"));
        }
        box.getChildren().addAll(wrapped(said.text(), "addendum-body"), wrapped(texts.say(
                "note.addendum.because", said.reason()), "sub"));
        box.getStyleClass().add("addendum-card");
        return box;
    }
}
