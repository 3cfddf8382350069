package enthesis.ui.observation;

import enthesis.domain.solution.Mixture;
import enthesis.domain.solution.SolutionFields;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.FormRows;
import enthesis.ui.kit.section.SectionPage;
import enthesis.ui.kit.sign.SolutionSign;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What is left in the syringe of each solution: drawn up = injected + discarded, and why not when it is not. Of one
/// solution the letter need not be said. The place of the words is kept: the sums differ while the number is typed.
final class SyringeView extends VBox {
    private static final double SIGN = 9;

    private final Desk desk;
    private final ObservationModel model;
    private final FormRows rows;
    private final Map<Integer, List<Node>> made = new TreeMap<>();
    private List<Integer> shown = List.of();

    SyringeView(Desk desk, ObservationModel model, FormRows rows) {
        this.desk = desk;
        this.model = model;
        this.rows = rows;
        getStyleClass().add("questions");
        desk.reading().subscribe(_ -> show());
    }

    private void show() {
        var now = model.rows();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        getChildren().setAll(SectionPage.heading(desk.say("observation.syringe")));
        for (int row : now) {
            if (now.size() > 1) {
                getChildren().add(named(row));
            }
            getChildren().addAll(made.computeIfAbsent(row, this::make));
        }
    }

    private Node named(int row) {
        var letter = Mixture.letter(row);
        var name = new Label(desk.say("observation.solution", letter));
        name.getStyleClass().add("row-title");
        var line = new HBox(8, new SolutionSign(row, letter, SIGN), name);
        line.getStyleClass().add("syringe-of");
        return line;
    }

    private List<Node> make(int row) {
        var discarded = SolutionFields.discarded(row);
        var difference = SolutionFields.difference(row);
        var balance = new Label();
        balance.setId(row == 1 ? "balance" : "balance-" + row);
        balance.setWrapText(true);
        balance.getStyleClass().addAll("row-second", "syringe-balance");
        var differs = new ReadOnlyBooleanWrapper();
        desk.reading().subscribe(_ -> {
            balance.setText(model.balance(row));
            differs.set(model.differs(row));
        });
        var why = rows.withPlace(difference, FormRows.row(rows.label(difference, desk.say("observation.difference"),
                desk.say("observation.differenceHint")),
                rows.bare(difference, desk.say("observation.difference"), 190)));
        why.visibleProperty().bind(differs);
        return List.of(rows.withPlace(discarded, FormRows.row(rows.label(discarded,
                desk.say("observation.discarded"), ""), rows.bare(discarded, spoken(row), 110).unit("mL"))), balance,
                why);
    }

    private String spoken(int row) {
        return row == 1 ? desk.say("observation.discarded") : desk.say("observation.discardedOf", Mixture.letter(row));
    }
}
