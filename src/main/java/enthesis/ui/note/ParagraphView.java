package enthesis.ui.note;

import enthesis.domain.entry.Choices;
import enthesis.domain.note.NoteParagraph;
import enthesis.domain.visit.NoteFields;
import enthesis.domain.visit.NoteFields.Paragraph;
import enthesis.ui.kit.layout.Column;
import enthesis.ui.kit.layout.Row;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.Places;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One paragraph: its label with the way to rewrite it, the composed words or the rewritten ones, what changed since,
/// and the physician's own words below.
final class ParagraphView extends Row {
    private final Desk desk;
    private final NoteModel model;
    private final Paragraph kind;
    private final FlowView flow;
    private final OwnWordsView rewritten;
    private final Hyperlink turn = new Hyperlink();

    ParagraphView(Desk desk, NoteModel model, Paragraph kind, Places places) {
        this.desk = desk;
        this.model = model;
        this.kind = kind;
        var name = desk.say("note.label." + Choices.text(kind));
        flow = new FlowView(desk, model);
        rewritten = area(NoteFields.rewritten(kind), desk.say("note.rewrittenName", name), places);
        var own = area(NoteFields.own(kind), desk.say("note.ownName", name), places);
        rewritten.setPromptText(desk.say("note.rewrittenPrompt"));
        own.setPromptText(desk.say("note.ownPrompt"));
        own.setId("own-" + Choices.text(kind));
        rewritten.setId("rewritten-" + Choices.text(kind));
        turn.setId("turn-" + Choices.text(kind));
        turn.setOnAction(_ -> turn());
        var words = Column.of(flow, rewritten, new ChangedView(desk, model, kind),
                new AskedView(desk, model, kind), own);
        words.getStyleClass().add("note-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("note-paragraph");
        getChildren().addAll(label(name), words);
        model.paragraph(kind).subscribe(this::show);
    }

    private VBox label(String name) {
        var label = new Label(name);
        label.getStyleClass().add("note-label");
        var box = new VBox(label, turn);
        box.getStyleClass().add("note-labels");
        return box;
    }

    private OwnWordsView area(enthesis.domain.entry.Field field, String name, Places places) {
        return places.put(field, new OwnWordsView(desk.sheet().text(field), model::macros, name));
    }

    private void show(NoteParagraph now) {
        flow.show(now.composed());
        shown(flow, !now.isRewritten() && !now.composed().isEmpty());
        shown(rewritten, now.isRewritten());
        shown(turn, now.isRewritten() || !now.composed().isEmpty());
        turn.setText(desk.say(now.isRewritten() ? "note.compose" : "note.rewrite"));
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void turn() {
        if (model.paragraph(kind).get().isRewritten()) {
            model.compose(kind);
        } else {
            model.rewrite(kind);
            rewritten.requestFocus();
            rewritten.end();
        }
    }
}
