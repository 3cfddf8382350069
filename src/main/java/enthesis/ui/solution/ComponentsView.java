package enthesis.ui.solution;

import enthesis.domain.entry.Field;
import enthesis.domain.solution.Mixture;
import enthesis.domain.solution.Part;
import enthesis.domain.solution.Recipe;
import enthesis.domain.solution.SolutionFields;
import enthesis.domain.value.Milligrams;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.SearchChoice;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.Figures;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.section.RowLabel;
import enthesis.ui.solution.lot.LotModel;
import enthesis.ui.solution.lot.LotView;
import enthesis.ui.solution.lot.ScanView;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// The table of the parts: stock, lot and expiry as typed, to draw up, drawn up, mg.
final class ComponentsView extends GridPane {
    private static final double[] WIDTHS = {136, 90, 118, 118, 92, 110, 68};

    private final Desk desk;
    private final SolutionModel model;
    private final Places places;
    private final LotModel lots;
    final ScanView scan;

    ComponentsView(Desk desk, SolutionModel model, Places places) {
        this.desk = desk;
        this.model = model;
        this.places = places;
        lots = new LotModel(desk, model.row());
        scan = new ScanView(desk, lots, places);
        getStyleClass().add("components");
        for (double width : WIDTHS) {
            getColumnConstraints().add(new ColumnConstraints(width, width, width));
        }
        // beside a scroll bar the names give way
        getColumnConstraints().getFirst().setMinWidth(0);
        heads("component", "stock", "lot", "expiry", "toDraw", "drawn", "mg");
        int row = 1;
        for (var part : Part.values()) {
            int before = getChildren().size();
            part(part, row);
            if (part == Part.PROLIFERANT) {
                getChildren().subList(before, getChildren().size()).forEach(this::onlyWithSecond);
            }
            row++;
        }
        total(row);
    }

    private void heads(String... columns) {
        for (int i = 0; i < columns.length; i++) {
            var head = new Label(desk.say("solution.column." + columns[i]));
            head.getStyleClass().add("column-head");
            add(right(head, i == 4 || i == 6), i, 0);
        }
    }

    private void onlyWithSecond(Node node) {
        node.visibleProperty().bind(model.second().there());
        node.managedProperty().bind(model.second().there());
    }

    private void part(Part part, int row) {
        var name = desk.say("solution.part." + SolutionModel.key(part));
        add(part == Part.PROLIFERANT ? second(name) : name(part, name, SolutionFields.drawn(model.row(), part)), 0,
                row);
        cells(part, name, row);
    }

    private RowLabel name(Part part, String name, Field said) {
        var label = new RowLabel(name, "").marked(desk.marks().at(said));
        setMargin(label, new Insets(0, 0, 0, -RowLabel.GUTTER));
        desk.reading().subscribe(_ -> label.second.setText(model.product(part).orElse("")));
        return label;
    }

    /// Of several products one is chosen where it stands; what is said of the only one is gone to at its strength.
    private Node second(String name) {
        var field = SolutionFields.proliferant(model.row());
        if (model.second().products().size() == 1) {
            return name(Part.PROLIFERANT, name, field).wrapped();
        }
        var options = model.second().products().stream().map(one -> new Option(one.key(), one.name())).toList();
        var choice = new SearchChoice(desk.texts(), "", desk.sheet().text(field), options)
                .prompt(desk.say("solution.choose"))
                .named(field.name());
        choice.box().setAccessibleText(name);
        choice.setMinWidth(0);
        places.put(field, choice.box());
        return desk.marked(choice, field, false);
    }

    private void cells(Part part, String name, int row) {
        if (part != Part.DILUENT) {
            var stock = entry(SolutionFields.stock(model.row(), part), "solution.stockOf", name, "%", "");
            if (part == Part.PROLIFERANT && model.second().products().size() == 1) {
                places.put(SolutionFields.proliferant(model.row()), stock.field());
            }
            add(stock, 1, row);
        }
        add(LotView.of(desk, lots, part, places,
                entry(SolutionFields.lot(model.row(), part), "solution.lotOf", name, "", desk.say("solution.lotHint"))),
                2, row);
        add(entry(SolutionFields.expiry(model.row(), part), "solution.expiryOf", name, "",
                desk.say("solution.expiryHint")), 3,
                row);
        add(figure("to-draw", () -> model.toDraw(part).map(volume -> volume + " mL").orElse("")), 4, row);
        add(entry(SolutionFields.drawn(model.row(), part), "solution.drawnOf", name, "mL", ""), 5, row);
        add(figure("dose", () -> model.drawnDose(part).map(Milligrams::shown).orElse("")), 6, row);
    }

    private EntryField entry(Field field, String words, String part, String unit, String prompt) {
        var entry = new EntryField("", desk.sheet().text(field)).prompt(prompt).named(field.name());
        if (!unit.isEmpty()) {
            entry.unit(unit);
        } else {
            entry.getStyleClass().add("small-entry");
        }
        entry.field().setAccessibleText(desk.say(words, part));
        places.put(field, entry.field());
        return desk.marked(entry, field, false);
    }

    private Label figure(String style, Supplier<String> text) {
        var label = new Label();
        label.getStyleClass().add(style);
        desk.reading().subscribe(_ -> label.setText(text.get()));
        return right(label, true);
    }

    private void total(int row) {
        var name = new Label(desk.say("solution.total"));
        name.getStyleClass().add("row-title");
        add(name, 0, row);
        add(scan.entry, 1, row);
        var button = ActButton.plain(desk.say("solution.drawAsPlanned"), "Alt+C", model::drawnAsComputed)
                .named("as-computed");
        button.getStyleClass().add("low");
        button.setFocusTraversable(false);
        desk.reading().subscribe(_ -> button.setDisable(!model.canBeDrawnAsComputed()));
        add(button, 2, row, 2, 1);
        add(figure("to-draw", () -> model.mixture().flatMap(Mixture::recipe)
                .map(recipe -> recipe instanceof Recipe.Feasible made
                        ? Figures.plain(made.toDraw().total(), 2) + " mL"
                        : "")
                .orElse("")), 4, row);
        var drawn = figure("total-drawn",
                () -> model.mixture().flatMap(Mixture::drawnUp).map(volume -> volume + " mL").orElse(""));
        drawn.setAlignment(Pos.CENTER_LEFT);
        add(drawn, 5, row);
    }

    private static Label right(Label label, boolean right) {
        label.setMaxWidth(Double.MAX_VALUE);
        label.setAlignment(right ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        return label;
    }
}
