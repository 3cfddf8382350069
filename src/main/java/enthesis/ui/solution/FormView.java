package enthesis.ui.solution;

import enthesis.domain.entry.Field;
import enthesis.domain.solution.Part;
import enthesis.domain.solution.SolutionFields;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.SearchChoice;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.section.RowLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One solution: the target above, what to draw up and what was drawn up in the table, the result as tiles. Target and
/// drawn are both kept; the mode only moves the focus.
final class FormView extends VBox {
    private static final PseudoClass SECOND = PseudoClass.getPseudoClass("second");
    private static final double WIDE = 124;
    private static final double NARROW = 106;

    private final Desk desk;
    private final SolutionModel model;
    private final Places places;
    private final ComponentsView components;
    private final PartsView parts;

    /// `acts` stand at the end of the first line.
    FormView(Desk desk, SolutionModel model, Places places, Node... acts) {
        this.desk = desk;
        this.model = model;
        this.places = places;
        getStyleClass().add("solution-form");
        parts = new PartsView(desk, model, () -> places.focus(SolutionFields.volume(model.row())));
        model.second().there().subscribe(there -> pseudoClassStateChanged(SECOND, there));
        components = new ComponentsView(desk, model, places);
        getChildren().addAll(mode(acts), parts, target(), components, new ResultView(desk, model, components.scan));
    }

    /// Puts the focus where a vial is scanned.
    void scan() {
        components.scan.entry.field().requestFocus();
    }

    /// Takes a code that was scanned wherever the focus was.
    void scanned(String code) {
        components.scan.scanned(code);
    }

    private Node mode(Node... acts) {
        var field = SolutionFields.mode(model.row());
        var bar = new ChoiceBar(desk.sheet().text(field), Stream.of("target", "parts", "drawn")
                .map(value -> new Option(value, desk.say("solution.mode." + value)))
                .toList()).named("solution-mode");
        bar.setAccessibleText(desk.say("solution.mode"));
        desk.sheet().text(field).addListener((_, _, now) -> moveFocus(now));
        var agreed = new Label(model.agreed().isEmpty() ? "" : desk.say("solution.agreed", model.agreed()));
        agreed.getStyleClass().add("row-second");
        var gutter = new RowLabel("", "").marked(desk.marks().at(field));
        gutter.getStyleClass().add("only-gutter");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(gutter, places.put(field, bar), agreed, gap);
        row.getChildren().addAll(acts);
        row.getStyleClass().addAll("guttered", "solution-mode");
        return row;
    }

    private void moveFocus(String mode) {
        if (getScene() != null && !desk.sheet().locked().get()) {
            switch (mode) {
                case "target" -> places.focus(SolutionFields.volume(model.row()));
                case "parts" -> parts.focusLine();
                case "drawn" -> places.focus(SolutionFields.stock(model.row(), Part.DEXTROSE));
                default -> {
                }
            }
        }
    }

    private Node target() {
        var second = number(SolutionFields.proliferantPercent(model.row()), "solution.secondFinal",
                "solution.unit.percent", NARROW);
        second.field().setAccessibleText(desk.say("solution.secondFinalName"));
        second.visibleProperty().bind(model.second().there());
        second.managedProperty().bind(model.second().there());
        var row = new HBox(number(SolutionFields.volume(model.row()), "solution.volume", "solution.unit.ml", 112),
                number(SolutionFields.dextrosePercent(model.row()), "solution.dextrose", "solution.unit.percent", WIDE),
                second, drug(),
                number(SolutionFields.anaestheticPercent(model.row()), "solution.anaesthetic", "solution.unit.percent",
                        WIDE),
                diluent());
        row.getStyleClass().add("solution-target");
        return row;
    }

    /// Narrower beside a second proliferant, so that all stand in one line.
    private EntryField number(Field field, String label, String unit, double width) {
        var entry = new EntryField(desk.say(label), desk.sheet().text(field)).unit(desk.say(unit));
        model.second().there().subscribe(there -> {
            double now = there ? Math.min(NARROW, width) : width;
            entry.wide(now);
            entry.setMinWidth(now);
            entry.setMaxWidth(now);
        });
        places.put(field, entry.named(field.name()).field());
        return desk.marked(entry, field, false);
    }

    private SearchChoice drug() {
        var options = new ArrayList<Option>();
        model.drugs().forEach(drug -> options.add(new Option(drug.key(), drug.name())));
        return choice(SolutionFields.anaesthetic(model.row()), "solution.drug", options);
    }

    private SearchChoice diluent() {
        var options = new ArrayList<Option>();
        model.diluents().forEach(diluent -> options.add(new Option(diluent.key(), diluent.name())));
        return choice(SolutionFields.diluent(model.row()), "solution.diluent", options);
    }

    private SearchChoice choice(Field field, String label, List<Option> options) {
        options.add(new Option("none", desk.say("solution.none")));
        var choice = new SearchChoice(desk.texts(), desk.say(label), desk.sheet().text(field), options)
                .prompt(desk.say("solution.choose"))
                .named(field.name());
        HBox.setHgrow(choice, Priority.ALWAYS);
        choice.setMinWidth(0);
        places.put(field, choice.box());
        return desk.marked(choice, field, false);
    }
}
