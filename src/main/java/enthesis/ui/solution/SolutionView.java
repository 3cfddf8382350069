package enthesis.ui.solution;

import enthesis.domain.entry.Field;
import enthesis.domain.solution.Part;
import enthesis.domain.solution.SolutionFields;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.SearchChoice;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.MarkLine;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.section.RowLabel;
import enthesis.ui.kit.section.SectionPage;
import enthesis.ui.kit.section.SectionView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The solution of the day: the target above, what to draw up and what was drawn up in the table, the result as tiles,
/// the ceiling below. Target and drawn are both kept; the mode only moves the focus.
public final class SolutionView implements SectionView {
    private static final int ROW = SolutionModel.ROW;

    private final Desk desk;
    private final SolutionModel model;
    private final SectionPage page;
    private final Places places;

    public SolutionView(Desk desk, SolutionModel model) {
        this.desk = desk;
        this.model = model;
        page = new SectionPage(desk, desk.say("solution.title"), desk.say("solution.lead"));
        places = new Places(page, desk.next());
        page.add(mode(), target(), new ComponentsView(desk, model, places), new ResultView(desk, model),
                new CeilingView(desk), new PreparationView(desk, model, places));
        new KeyMap().on("Alt+W", model::whatWouldWork).on("Alt+C", model::drawnAsComputed).listenFor(page);
    }

    private Node mode() {
        var field = SolutionFields.mode(ROW);
        var bar = new ChoiceBar(desk.sheet().text(field), Stream.of("target", "drawn")
                .map(value -> new Option(value, desk.say("solution.mode." + value)))
                .toList()).named("solution-mode");
        bar.setAccessibleText(desk.say("solution.mode"));
        desk.sheet().text(field).addListener((_, _, now) -> moveFocus(now));
        var agreed = new Label(desk.say("solution.agreed", model.agreed()));
        agreed.getStyleClass().add("row-second");
        agreed.setVisible(!model.agreed().isEmpty());
        var gutter = new RowLabel("", "").marked(desk.marks().at(field));
        gutter.getStyleClass().add("only-gutter");
        var row = new HBox(gutter, places.put(field, bar), agreed);
        row.getStyleClass().addAll("guttered", "solution-mode");
        return row;
    }

    private void moveFocus(String mode) {
        if (page.getScene() != null && !desk.sheet().locked().get()) {
            switch (mode) {
                case "target" -> places.focus(SolutionFields.volume(ROW));
                case "drawn" -> places.focus(SolutionFields.stock(ROW, Part.DEXTROSE));
                default -> {
                }
            }
        }
    }

    private Node target() {
        var row = new HBox(
                number(SolutionFields.volume(ROW), "solution.volume", "solution.unit.ml", 112),
                number(SolutionFields.dextrosePercent(ROW), "solution.dextrose", "solution.unit.percent", 124),
                drug(),
                number(SolutionFields.anaestheticPercent(ROW), "solution.anaesthetic", "solution.unit.percent", 124),
                diluent());
        row.getStyleClass().add("solution-target");
        return new VBox(row, new MarkLine(desk, desk.marks().refusedAt(List.of(SolutionFields.volume(ROW),
                SolutionFields.dextrosePercent(ROW), SolutionFields.anaestheticPercent(ROW)))));
    }

    private EntryField number(Field field, String label, String unit, double width) {
        var entry = new EntryField(desk.say(label), desk.sheet().text(field)).unit(desk.say(unit)).wide(width);
        entry.setMinWidth(width);
        entry.setMaxWidth(width);
        places.put(field, entry.named(field.name()).field());
        return desk.marked(entry, field, false);
    }

    private SearchChoice drug() {
        var options = new ArrayList<Option>();
        model.drugs().forEach(drug -> options.add(new Option(drug.key(), drug.name())));
        return choice(SolutionFields.anaesthetic(ROW), "solution.drug", options);
    }

    private SearchChoice diluent() {
        var options = new ArrayList<Option>();
        model.diluents().forEach(diluent -> options.add(new Option(diluent.key(), diluent.name())));
        return choice(SolutionFields.diluent(ROW), "solution.diluent", options);
    }

    private SearchChoice choice(Field field, String label, List<Option> options) {
        options.add(new Option("none", desk.say("solution.none")));
        var choice = new SearchChoice(desk.say(label), desk.sheet().text(field), options)
                .prompt(desk.say("solution.choose"))
                .named(field.name());
        HBox.setHgrow(choice, Priority.ALWAYS);
        choice.setMinWidth(0);
        places.put(field, choice.box());
        return desk.marked(choice, field, false);
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public boolean focus(Field field) {
        return places.focus(field);
    }

    @Override
    public void start() {
        places.focus(SolutionFields.volume(ROW));
    }
}
