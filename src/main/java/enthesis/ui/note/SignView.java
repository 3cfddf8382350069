package enthesis.ui.note;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.note.NoteParagraph;
import enthesis.domain.visit.NoteFields.Paragraph;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.SectionPage;
import enthesis.ui.kit.section.SectionView;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Sign: the note as it will be signed, read-only, with the sign panel beside it.
public final class SignView implements SectionView {
    private final SignModel sign;
    private final SectionPage page;
    private final SignPanelView panel;

    public SignView(Desk desk, NoteModel model, SignModel sign) {
        this.sign = sign;
        page = new SectionPage(desk, desk.say("note.sign.title"), desk.say("note.sign.lead"));
        page.getStylesheets().add(Objects.requireNonNull(SignView.class.getResource("/enthesis/ui/note.css"))
                .toExternalForm());
        panel = new SignPanelView(desk, sign);
        var card = new VBox(SessionHeadView.following(desk.texts(), model.header()));
        card.getStyleClass().add("note-card");
        for (var kind : Paragraph.values()) {
            card.getChildren().add(paragraph(desk, model, kind));
        }
        page.add(card);
    }

    private static HBox paragraph(Desk desk, NoteModel model, Paragraph kind) {
        var name = new Label(desk.say("note.label." + Choices.text(kind)));
        name.getStyleClass().addAll("note-label", "note-labels");
        var text = new Label();
        text.setWrapText(true);
        var own = new Label();
        own.setWrapText(true);
        own.setMaxWidth(Double.MAX_VALUE);
        own.getStyleClass().add("note-own-read");
        var words = new VBox(text, own);
        words.getStyleClass().add("note-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(name, words);
        row.getStyleClass().add("note-paragraph");
        model.paragraph(kind).subscribe(now -> show(now, row, text, own));
        return row;
    }

    private static void show(NoteParagraph now, HBox row, Label text, Label own) {
        text.setText(now.text());
        own.setText(now.own().strip());
        own.setVisible(!now.own().isBlank());
        own.setManaged(!now.own().isBlank());
        row.setVisible(!now.isEmpty());
        row.setManaged(!now.isEmpty());
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public boolean signs() {
        sign.sign();
        return true;
    }

    @Override
    public boolean prints() {
        sign.printDraft();
        return true;
    }

    @Override
    public boolean focus(Field field) {
        return panel.focus(field);
    }

    @Override
    public void start() {
        panel.start();
    }

    @Override
    public Optional<Node> panel() {
        return Optional.of(panel);
    }
}
