package enthesis.ui.solution;

import enthesis.domain.entry.Field;
import enthesis.domain.solution.Mixture;
import enthesis.domain.solution.SolutionFields;
import enthesis.domain.solution.formulary.UsualSolution;
import enthesis.domain.solution.gs1.Gs1Reader;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.scan.ScanKeys;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.Places;
import enthesis.ui.kit.section.SectionPage;
import enthesis.ui.kit.section.SectionView;
import enthesis.ui.solution.label.LabelActs;
import enthesis.ui.solution.other.OtherModel;
import enthesis.ui.solution.other.OtherView;
import enthesis.ui.solution.second.SecondView;
import enthesis.ui.solution.usual.UsualModel;
import enthesis.ui.solution.usual.UsualView;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The solutions of the day, one shown at a time; with one there is nothing to choose. What is the whole day's, the
/// ceiling and any other anaesthetic, stands with each of them.
public final class SolutionView implements SectionView {
    private final Desk desk;
    private final SolutionsModel model;
    private final LabelActs labels;
    private final SectionPage page;
    private final Places places;
    private final UsualView formulary;
    private final VBox form = new VBox();
    private final VBox preparation = new VBox();
    private final HBox label = new HBox();
    private final List<Shown> made = new ArrayList<>();

    /// What is shown of one solution; made when it is first shown.
    private record Shown(SolutionModel model, FormView form, PreparationView preparation) {}

    /// `labels` is what becomes of a syringe label; `usual` are the solutions that can be taken.
    public SolutionView(Desk desk, SolutionsModel model, LabelActs labels, List<UsualSolution> usual) {
        this.labels = labels;
        this.desk = desk;
        this.model = model;
        page = new SectionPage(desk, desk.say("solution.title"), desk.say("solution.lead"));
        places = new Places(page, desk.next());
        page.above(new TabsView(desk, model, this::add));
        formulary = new UsualView(desk, new UsualModel(desk, usual, model.shown()), places::focus);
        page.beside(beside());
        page.add(formulary.line, form, new CeilingView(desk),
                new VBox(2, new OtherView(desk, new OtherModel(desk), places, label), preparation));
        model.shown().subscribe(row -> show(row.intValue()));
        keys().listenFor(page);
        new ScanKeys(desk.clock()::millis, Gs1Reader::isCode, code -> shown(model.shown().get()).form.scanned(code))
                .listenFor(page);
    }

    private KeyMap keys() {
        var keys = new KeyMap().on("Alt+B", desk.say("solution.scanName"), this::scan)
                .on("Alt+Y", desk.say("solution.usual.key"), () -> formulary.start())
                .on("Alt+W", () -> now().whatWouldWork())
                .on("Alt+C", () -> now().drawnAsComputed())
                .on("Alt+S", desk.say("solution.add"), this::add)
                .on("Alt+M", desk.say("solution.removeKey"), this::remove)
                .on("Alt+E", desk.say("solution.second.key"), this::addSecond)
                .on("Alt+O", desk.say("solution.second.removeKey"), this::removeSecond);
        for (int row = 1; row <= SolutionsModel.MOST; row++) {
            int its = row;
            keys.on("Alt+" + row, desk.say("solution.tabKey", Mixture.letter(row)), () -> forward(its));
        }
        return keys;
    }

    private SolutionModel now() {
        return shown(model.shown().get()).model;
    }

    private void forward(int row) {
        if (model.rows().contains(row)) {
            model.show(row);
            start();
        }
    }

    private void scan() {
        shown(model.shown().get()).form.scan();
    }

    private Node beside() {
        var second = new SecondView(desk, model.shown().map(row -> shown(row.intValue()).model.second()),
                this::addSecond,
                this::removeSecond);
        var acts = new HBox(12, formulary, second);
        acts.setAlignment(Pos.BASELINE_LEFT);
        return acts;
    }

    /// Asks for it, or goes to it.
    private void addSecond() {
        now().second().add();
        places.focus(now().second().first());
    }

    private void removeSecond() {
        if (now().second().remove()) {
            start();
        }
    }

    private void add() {
        if (model.add()) {
            start();
        }
    }

    private void remove() {
        if (model.remove()) {
            start();
        }
    }

    private void show(int row) {
        var shown = shown(row);
        form.getChildren().setAll(shown.form);
        preparation.getChildren().setAll(shown.preparation);
        label.getChildren().setAll(shown.preparation.acts);
    }

    private Shown shown(int row) {
        return made.stream().filter(one -> one.model.row() == row).findFirst().orElseGet(() -> make(row));
    }

    private Shown make(int row) {
        var one = new SolutionModel(desk, row);
        var remove = ActButton.plain(desk.say("solution.remove", Mixture.letter(row)), "", this::remove)
                .named("remove-solution");
        remove.setFocusTraversable(false);
        var first = ActButton.plain(desk.say("solution.add"), "Alt+S", this::add).named("add-solution");
        first.visibleProperty().bind(model.several().not());
        first.managedProperty().bind(first.visibleProperty());
        remove.visibleProperty().bind(model.removable());
        remove.managedProperty().bind(remove.visibleProperty());
        var shown = new Shown(one, new FormView(desk, one, places, first, remove),
                new PreparationView(desk, one, places, labels));
        made.add(shown);
        return shown;
    }

    @Override
    public Node node() {
        return page;
    }

    /// Brings the solution forward that the field is of.
    @Override
    public boolean focus(Field field) {
        if (field.group().equals(SolutionFields.SOLUTION)) {
            model.show(field.row());
        }
        return places.focus(field);
    }

    @Override
    public void start() {
        places.focus(SolutionFields.volume(model.shown().get()));
    }
}
