package enthesis.ui.map.editor;

import enthesis.domain.map.Point;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.MapTotals;
import enthesis.ui.map.model.SolutionHand;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Which solution the point gets. While the visit has one, it is said, not chosen; of several the letter chooses on the
/// bar; Alt+1 to Alt+3 choose wherever the focus is. No answer is none: a point always has a solution.
final class SolutionView extends VBox {
    private final MapModel map;
    private final SolutionHand hand;
    private final Label words;
    private final Label name = new Label();
    private final StringProperty chosen = new SimpleStringProperty("");
    private List<Integer> offered = List.of();
    private boolean showing;

    SolutionView(MapModel map) {
        super(3);
        this.map = map;
        hand = new SolutionHand(map);
        words = new Label(map.texts.say("map.solution"));
        words.getStyleClass().add("map-label");
        name.getStyleClass().add("map-said");
        name.setId("point-solution");
        name.setPrefWidth(118);
        name.setMinWidth(118);
        name.setWrapText(true);
        getChildren().addAll(words, name);
        chosen.subscribe(this::choose);
        map.totals.subscribe(_ -> map.point(map.selected.get()).ifPresent(this::show));
    }

    void show(Point point) {
        offer(map.totals.get());
        showing = true;
        chosen.set(Integer.toString(point.solution()));
        showing = false;
        var totals = map.totals.get();
        boolean there = totals.rows().isEmpty() || totals.rows().contains(point.solution());
        name.setText(there
                ? totals.several()
                        ? totals.known(point.solution()).map(MapTotals.Solution::label)
                                .orElse(map.texts.say("map.solutionOpen"))
                        : totals.solution(point.solution())
                : map.texts.say("map.solutionGone", MapTotals.letter(point.solution())));
    }

    /// A bar of letters where there is something to choose: several solutions, or one that is not the point's.
    private void offer(MapTotals totals) {
        if (totals.rows().equals(offered)) {
            return;
        }
        offered = totals.rows();
        getChildren().setAll(words, name);
        if (totals.several()) {
            var bar = new ChoiceBar(chosen, offered.stream()
                    .map(row -> new Option(Integer.toString(row), "_" + MapTotals.letter(row))).toList())
                    .named("point-solution-choice");
            bar.getStyleClass().add("map-solutions");
            bar.setAccessibleText(map.texts.say("map.solution"));
            getChildren().setAll(words, bar, name);
        }
    }

    private void choose(String row) {
        if (showing) {
            return;
        }
        if (!row.isEmpty()) {
            hand.choose(Integer.parseInt(row));
        }
        map.point(map.selected.get()).ifPresent(this::show);
    }

    /// Whether it is the bar of letters, or in it.
    boolean holds(Node node) {
        return Stream.<Node>iterate(node, Objects::nonNull, Node::getParent)
                .anyMatch(each -> "point-solution-choice".equals(each.getId()));
    }

    /// Takes the focus where there is something to choose.
    boolean take() {
        var bar = lookup("#point-solution-choice");
        if (bar != null) {
            bar.requestFocus();
        }
        return bar != null;
    }
}
