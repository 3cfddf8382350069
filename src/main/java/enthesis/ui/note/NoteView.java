package enthesis.ui.note;

import enthesis.domain.entry.Field;
import enthesis.domain.visit.NoteFields.Paragraph;
import enthesis.ui.kit.layout.Column;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.section.SectionPage;
import enthesis.ui.kit.section.SectionView;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The note: the session's header with the side first, six paragraphs that follow the facts, own words below each; the
/// sign panel stands beside it.
public final class NoteView implements SectionView {
    private final SignModel sign;
    private final Desk desk;
    private final SectionPage page;
    private final Places places;
    private final SignPanelView panel;

    public NoteView(Desk desk, NoteModel model, SignModel sign) {
        this.sign = sign;
        this.desk = desk;
        page = new SectionPage(desk, desk.say("note.title"), desk.say("note.lead"));
        page.getStylesheets().add(Objects.requireNonNull(NoteView.class.getResource("/enthesis/ui/note.css"))
                .toExternalForm());
        places = new Places(page, desk.next());
        panel = new SignPanelView(desk, sign);
        var card = Column.of(SessionHeadView.following(desk.texts(), model.header()));
        card.getStyleClass().add("note-card");
        for (var kind : Paragraph.values()) {
            card.getChildren().add(new ParagraphView(desk, model, kind, places));
        }
        page.beside(legend());
        page.add(card);
    }

    private HBox legend() {
        var fact = new Label(desk.say("note.legend.fact"));
        fact.getStyleClass().add("note-fact");
        var opens = new Label(desk.say("note.legend.opens"));
        opens.getStyleClass().add("sub");
        var own = new Label(desk.say("note.legend.own"));
        own.getStyleClass().add("note-legend-own");
        var legend = new HBox(fact, opens, own);
        legend.getStyleClass().add("note-legend");
        return legend;
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
        return places.focus(field) || panel.focus(field);
    }

    @Override
    public void start() {
        places.start();
    }

    @Override
    public Optional<Node> panel() {
        return Optional.of(panel);
    }
}
