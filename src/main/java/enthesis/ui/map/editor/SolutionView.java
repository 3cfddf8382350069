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

/// Which solution the selected points get, or that it differs. While the visit has one, it is said, not chosen; of
/// several the letter chooses on the bar; Alt+1 to Alt+3 choose wherever the focus is. No answer is none: a point always
/// has a solution.
final class SolutionView extends VBox {
    private final MapModel map;
    private final String id;
    private final SolutionHand hand;
    private final Label words;
    private final Label name = new Label();
    private final StringProperty chosen = new SimpleStringProperty("");
    private List<Integer> offered = List.of();
    private boolean showing;

    /// `id` is its name on the screen.
    SolutionView(MapModel map, String id, double width) {
        super(3);
        this.map = map;
        this.id = id;
        hand = new SolutionHand(map);
        words = new Label(map.texts.say("map.solution"));
        words.getStyleClass().add("map-label");
        name.getStyleClass().add("map-said");
        name.setId(id);
        name.setPrefWidth(width);
        name.setMinWidth(width);
        name.setWrapText(true);
        getChildren().addAll(words, name);
        chosen.subscribe(this::choose);
        map.totals.subscribe(_ -> show());
    }

    void show() {
        var rows = map.chosen.points().stream().map(Point::solution).distinct().toList();
        if (rows.isEmpty()) {
            return;
        }
        offer(map.totals.get());
        boolean mixed = rows.size() > 1;
        showing = true;
        chosen.set(mixed ? "" : Integer.toString(rows.getFirst()));
        showing = false;
        name.setText(mixed ? map.texts.say("map.many.mixed") : said(map.totals.get(), rows.getFirst()));
    }

    private String said(MapTotals totals, int row) {
        if (!totals.rows().isEmpty() && !totals.rows().contains(row)) {
            return map.texts.say("map.solutionGone", MapTotals.letter(row));
        }
        return totals.several()
                ? totals.known(row).map(MapTotals.Solution::label).orElse(map.texts.say("map.solutionOpen"))
                : totals.solution(row);
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
                    .named(id + "-choice");
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
        show();
    }

    /// Whether it is the bar of letters, or in it.
    boolean holds(Node node) {
        return Stream.<Node>iterate(node, Objects::nonNull, Node::getParent)
                .anyMatch(each -> (id + "-choice").equals(each.getId()));
    }

    /// Takes the focus where there is something to choose.
    boolean take() {
        var bar = lookup("#" + id + "-choice");
        if (bar != null) {
            bar.requestFocus();
        }
        return bar != null;
    }
}
