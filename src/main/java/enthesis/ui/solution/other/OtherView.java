package enthesis.ui.solution.other;

import enthesis.domain.solution.SolutionFields;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.section.RowLabel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Any other anaesthetic of the day, whatever the solutions hold: each with its drug and mg, or none. A row keeps its
/// node, and with it the caret, while others come and go.
public final class OtherView extends VBox {
    private final Desk desk;
    private final OtherModel model;
    private final Places places;
    private final Map<Integer, OtherRowView> made = new HashMap<>();
    private final VBox rows = new VBox();

    /// `beside` stands at the end of its first line.
    public OtherView(Desk desk, OtherModel model, Places places, Node beside) {
        this.desk = desk;
        this.model = model;
        this.places = places;
        rows.getStyleClass().add("other-rows");
        getChildren().addAll(asked(beside), rows);
        model.rows().subscribe(this::show);
    }

    private HBox asked(Node beside) {
        var field = SolutionFields.OTHER_ANAESTHETIC;
        var bar = new ChoiceBar(desk.sheet().text(field), Stream.of("none", "yes")
                .map(value -> new Option(value, desk.say("solution.other." + value))).toList()).named(field.name());
        bar.setAccessibleText(desk.say("solution.other"));
        places.put(field, bar);
        var label = new RowLabel(desk.say("solution.other"), desk.say("solution.otherSub"))
                .marked(desk.marks().at(field));
        label.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(label, bar, add(), gap, beside);
        line.getStyleClass().add("question");
        return line;
    }

    private ActButton add() {
        var add = ActButton.plain(desk.say("solution.otherAdd"), "", this::addRow).named("add-other");
        add.getStyleClass().add("low");
        add.visibleProperty().bind(model.rows().map(now -> !now.isEmpty()));
        add.managedProperty().bind(add.visibleProperty());
        add.disableProperty().bind(desk.sheet().locked());
        return add;
    }

    private void addRow() {
        places.focus(SolutionFields.otherKind(model.add()));
    }

    private void show(List<Integer> now) {
        made.entrySet().removeIf(row -> {
            boolean gone = !now.contains(row.getKey());
            if (gone) {
                row.getValue().forget();
            }
            return gone;
        });
        rows.getChildren().setAll(now.stream()
                .map(row -> made.computeIfAbsent(row, one -> new OtherRowView(desk, model, places, one))).toList());
        rows.setManaged(!now.isEmpty());
    }
}
