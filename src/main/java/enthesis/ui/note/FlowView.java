package enthesis.ui.note;

import enthesis.domain.entry.Field;
import enthesis.domain.note.span.Span;
import enthesis.ui.kit.section.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A composed paragraph: plain words, facts with a dotted line that open their field, own words, gaps with their key. A
/// fact of several words breaks between them; its first word takes the focus for all.
final class FlowView extends TextFlow {
    private static final Pattern AFTER_BLANK = Pattern.compile("(?<= )");
    private final Desk desk;
    private final NoteModel model;
    private List<Span> drawn = List.of();

    FlowView(Desk desk, NoteModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("note-flow");
    }

    void show(List<Span> spans) {
        if (spans.equals(drawn)) {
            return;
        }
        drawn = spans;
        var nodes = new ArrayList<Node>();
        for (var span : spans) {
            switch (span) {
                case Span.Plain plain -> nodes.add(text(plain.text(), "note-plain"));
                case Span.Own own -> nodes.add(text(own.text(), "note-own-text"));
                case Span.Fact fact -> words(nodes, fact.text(), fact.field());
                case Span.Gap gap -> nodes.add(gap(gap));
            }
        }
        getChildren().setAll(nodes);
    }

    private static Text text(String words, String look) {
        var text = new Text(words);
        text.getStyleClass().add(look);
        return text;
    }

    private void words(List<Node> nodes, String fact, Field field) {
        var words = AFTER_BLANK.splitAsStream(fact).toList();
        for (int i = 0; i < words.size(); i++) {
            var label = link(words.get(i), "note-fact", field, fact);
            label.setFocusTraversable(i == 0);
            nodes.add(label);
        }
    }

    private Node gap(Span.Gap gap) {
        var key = model.key(gap.field());
        return link(key.isEmpty() ? gap.text() : gap.text() + "  " + key, "note-gap", gap.field(),
                desk.say("note.gapSpoken", gap.text()));
    }

    private Label link(String words, String look, Field field, String spoken) {
        var label = new Label(words);
        label.getStyleClass().add(look);
        label.setMinWidth(USE_PREF_SIZE);
        label.setAccessibleRole(AccessibleRole.HYPERLINK);
        label.setAccessibleText(spoken);
        label.setFocusTraversable(true);
        label.setOnMouseClicked(_ -> desk.go().accept(field));
        label.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                desk.go().accept(field);
            }
        });
        return label;
    }
}
