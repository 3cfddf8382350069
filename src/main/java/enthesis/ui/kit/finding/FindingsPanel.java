package enthesis.ui.kit.finding;

import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.ui.kit.Arrangement;
import enthesis.ui.kit.layout.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// "Needs you n" at the right of the work: findings in the order of their levels, answered ones last. The number counts
/// what is open and is the rail's.
public final class FindingsPanel extends VBox {
    private final FindingDesk desk;
    private final Label number = new Label();
    private final Column cards = new Column();
    private final ScrollPane scroll = new ScrollPane(cards);
    private final Label nothing;
    private final Map<String, FindingCard> known = new LinkedHashMap<>();
    private List<FindingCard> order = List.of();
    private int at = -1;

    public FindingsPanel(FindingDesk desk) {
        this.desk = desk;
        getStyleClass().add("findings-panel");
        var heading = new Label(desk.texts().say("kit.finding.heading"));
        heading.getStyleClass().add("panel-title");
        number.getStyleClass().add("needs-number");
        number.setId("needs-number");
        var head = new HBox(heading, number);
        head.getStyleClass().add("panel-head");
        nothing = new Label(desk.texts().say("kit.finding.nothing"));
        nothing.getStyleClass().add("quiet-line");
        cards.getStyleClass().add("finding-list");
        cards.focusWithinProperty().subscribe(_ -> arrange());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, nothing, scroll);
    }

    /// Shows all findings; `open` are those that nobody answered yet.
    public void show(List<Finding> findings, List<Finding> open) {
        var sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparing((Finding finding) -> answered(finding, open)).thenComparing(Finding::level));
        var next = new ArrayList<FindingCard>();
        for (var finding : sorted) {
            var done = answered(finding, open);
            var card = known.computeIfAbsent(finding.rule(), _ -> new FindingCard(finding, done, desk));
            card.show(finding, done);
            next.add(card);
        }
        known.values().retainAll(next);
        order = List.copyOf(next);
        var count = open.stream().filter(finding -> finding.level() != Level.INFO).count();
        number.setText(Long.toString(count));
        number.setVisible(count > 0);
        nothing.setVisible(findings.isEmpty());
        nothing.setManaged(findings.isEmpty());
        arrange();
    }

    /// Brings the focus to the next open finding, round and round; false when none is open.
    public boolean next() {
        for (int i = 1; i <= order.size(); i++) {
            var card = order.get(Math.floorMod(at + i, order.size()));
            if (card.finding().level() != Level.INFO && !card.getStyleClass().contains("tone-ok")) {
                at = order.indexOf(card);
                focus(card);
                return true;
            }
        }
        return false;
    }

    private void focus(FindingCard card) {
        card.lookupAll("*").stream().filter(FindingsPanel::takesFocus).findFirst().ifPresent(Node::requestFocus);
        var height = cards.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(height <= 0 ? 0 : Math.clamp(card.getLayoutY() / height, 0, 1));
    }

    private static boolean takesFocus(Node node) {
        return node.isFocusTraversable() && !node.isDisabled();
    }

    private static boolean answered(Finding finding, List<Finding> open) {
        return finding.level() != Level.INFO && !open.contains(finding);
    }

    /// A card in which somebody types stays where it is; all are put in order when the focus has left, and it leaves
    /// with the card that its press has settled.
    private void arrange() {
        var shown = cards.getChildren();
        if (cards.isFocusWithin()) {
            for (var card : List.copyOf(shown)) {
                if (!(card instanceof FindingCard finding && order.contains(finding))) {
                    shown.remove(card);
                }
            }
            order.stream().filter(card -> !shown.contains(card)).forEach(shown::add);
        } else {
            Arrangement.lay(shown, order);
        }
    }
}
