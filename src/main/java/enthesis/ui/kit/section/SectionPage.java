package enthesis.ui.kit.section;

import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.kit.layout.Column;
import enthesis.ui.kit.layout.Reveal;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The page of a section in the main area: title, one sentence, content. At 1280x800 it fits; a smaller window and
/// several courses scroll, the control with the focus stays in sight. A signed page is read, never typed into.
public final class SectionPage extends ScrollPane {
    private static final PseudoClass SIGNED = PseudoClass.getPseudoClass("signed");

    private final Column content = new Column();
    private final SectionHead head;
    private Region whole = content;

    public SectionPage(Desk desk, String title, String sentence) {
        head = new SectionHead(title, sentence);
        content.getStyleClass().add("section-content");
        content.getChildren().add(head);
        getStyleClass().addAll("section-page", "edge-to-edge");
        getStylesheets().add(Objects.requireNonNull(SectionPage.class.getResource("/enthesis/ui/sections.css"))
                .toExternalForm());
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        Reveal.in(this, () -> whole);
        desk.sheet().locked().subscribe(locked -> {
            content.setDisable(locked);
            pseudoClassStateChanged(SIGNED, locked);
        });
    }

    public void add(Node... nodes) {
        content.getChildren().addAll(nodes);
    }

    /// Something between title and content that is used on a signed page, too: it chooses what is read.
    public void above(Node node) {
        content.getStyleClass().setAll("section-rest");
        var all = Column.of(head, node, content);
        all.getStyleClass().add("section-content");
        whole = all;
        setContent(all);
    }

    /// Something at the right end of the title line.
    public void beside(Node node) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getChildren().addAll(gap, node);
    }

    /// Capitals over a group with a thin rule below them.
    public static Label heading(String words) {
        var heading = new Label(words);
        heading.getStyleClass().add("heading");
        heading.setMaxWidth(Double.MAX_VALUE);
        return heading;
    }
}
