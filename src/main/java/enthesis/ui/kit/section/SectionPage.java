package enthesis.ui.kit.section;

import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.kit.layout.Column;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The page of a section in the main area: title, one sentence, content. At 1280x800 it fits; a smaller window and
/// several courses scroll, the control with the focus stays in sight. A signed page is read, never typed into.
public final class SectionPage extends ScrollPane {
    private static final PseudoClass SIGNED = PseudoClass.getPseudoClass("signed");
    private static final double MARGIN = 8;

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
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(_ -> reveal());
        viewportBoundsProperty().map(Bounds::getHeight).subscribe(_ -> reveal());
        desk.sheet().locked().subscribe(locked -> {
            content.setDisable(locked);
            pseudoClassStateChanged(SIGNED, locked);
        });
    }

    /// Scrolls as far as it takes to see the control that got the focus; whoever scrolls away from it may.
    private void reveal() {
        var focused = getScene() == null ? null : getScene().getFocusOwner();
        double hidden = whole.getHeight() - getViewportBounds().getHeight();
        if (focused == null || hidden <= 0 || !holds(focused)) {
            return;
        }
        var spot = whole.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
        double top = getVvalue() * hidden;
        double lowest = spot.getMaxY() + MARGIN - getViewportBounds().getHeight();
        if (spot.getMinY() - MARGIN < top || lowest > top) {
            setVvalue(Math.clamp(Math.min(spot.getMinY() - MARGIN, Math.max(top, lowest)) / hidden, 0, 1));
        }
    }

    private boolean holds(Node node) {
        for (@Nullable
        Node at = node; at != null; at = at.getParent()) {
            if (at.equals(whole)) {
                return true;
            }
        }
        return false;
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
