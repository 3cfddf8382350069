package enthesis.ui.practice.entry;

import enthesis.domain.entry.Field;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.choice.ChoiceBar;
import enthesis.ui.kit.choice.Option;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.FieldBox;
import enthesis.ui.kit.field.Permit;
import enthesis.ui.kit.field.Remark;
import enthesis.ui.kit.field.RemarkLine;
import enthesis.ui.kit.field.SearchChoice;
import enthesis.ui.kit.field.Tied;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.frame.SectionFoot;
import enthesis.ui.kit.layout.Reveal;
import enthesis.ui.practice.history.HistoryView;
import enthesis.ui.practice.list.PageView;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The form of one entry of the practice's lists: its fields scroll, its history stands beside them, why it was not
/// kept below. Ctrl+Enter keeps, Esc leaves. A field is called, on screen and in words, as the form and as itself.
public abstract class EntryFormView extends PageView {
    private final ScrollPane scroll = new ScrollPane();
    private final EntryModel<? extends EntryPage, ?, ?> model;
    private final SectionFoot foot;
    private final HBox further = new HBox(12);
    private final VBox form = new VBox();
    private Optional<Permit> permit = Optional.empty();

    protected EntryFormView(String name, String words, EntryModel<? extends EntryPage, ?, ?> model, Texts texts,
            Runnable leave) {
        super(name, words, texts, leave);
        this.model = model;
        foot = new SectionFoot(model.sheet, texts, texts.say("practice.keep"), "Ctrl+Enter", this::keep)
                .leaving(model.failure, texts.say("practice.leave"), leave);
    }

    public final SheetModel sheet() {
        return model.sheet;
    }

    /// Holds these fields.
    protected final void begin(double gap, Node... fields) {
        form.setSpacing(gap);
        form.getChildren().setAll(fields);
        form.getStyleClass().add("form-column");
        scroll.setContent(form);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet-scroll");
        if (model.asShipped().isPresent()) {
            wayBack();
        }
        Reveal.in(scroll, () -> form);
        setCenter(scroll);
        setRight(new HistoryView(model.page.history(), texts.say(model.page.unedited()), texts));
        lay(foot, new KeyMap().on("Ctrl+Enter", texts.say("kit.key.keep"), this::keep)
                .on("Ctrl+Z", texts.say("kit.undo"), model.sheet::undo)
                .on("Ctrl+Y", texts.say("kit.redo"), model.sheet::redo));
    }

    /// Back to what was shipped, as long as the form says something else.
    private void wayBack() {
        var back = act("shipped", model::shipped).named(part() + "-shipped");
        back.managedProperty().bind(back.visibleProperty());
        further(back);
        model.sheet.sheet().subscribe(now -> back.setVisible(model.asShipped()
                .filter(shipped -> !shipped.changesSince(now).isEmpty()).isPresent()));
    }

    /// A further act, before the one that leaves.
    protected final void further(ActButton act) {
        if (further.getChildren().isEmpty()) {
            foot.before().getChildren().add(1, further);
        }
        further.setAlignment(Pos.CENTER_LEFT);
        further.getChildren().add(act);
    }

    /// For whoever this is not given it can be read, and says why no more.
    public final void only(Permit given) {
        permit = Optional.of(given);
        given.over(form, further, foot.next);
        given.may().subscribe(may -> model.failure.set(may ? "" : given.why()));
    }

    private void keep() {
        if (permit.filter(one -> !one.given()).isEmpty()) {
            model.keep();
        }
    }

    /// What the parts are called by on screen.
    protected String part() {
        return screen;
    }

    protected String label(Field field) {
        return say(field.name());
    }

    protected String id(Field field) {
        return part() + "-" + field.name();
    }

    protected final EntryField entry(Field field) {
        return remarked(new EntryField(label(field), model.sheet.text(field)).named(id(field)), field);
    }

    /// Says below a box what is to be said of its field.
    protected final <B extends FieldBox> B remarked(B box, Field field) {
        remarks(field, box.remark::set);
        return box;
    }

    private void remarks(Field field, Consumer<Remark> say) {
        model.sheet.sheet().subscribe(_ -> say.accept(model.remark(field)));
        model.wanted.subscribe(_ -> say.accept(model.remark(field)));
    }

    /// One answer of a few; the bar with its label above.
    protected final VBox bar(Field field, List<Option> options) {
        return labelled(field, new ChoiceBar(model.sheet.text(field), options).named(id(field)));
    }

    protected final SearchChoice choice(Field field, List<Option> options) {
        return remarked(new SearchChoice(texts, label(field), model.sheet.text(field), options).named(id(field)),
                field);
    }

    /// Words of several lines; this many are in sight. Tab goes on, as in every field.
    protected final VBox area(Field field, int rows) {
        var area = new TextArea();
        area.setId(id(field));
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        Tied.to(area, model.sheet.text(field));
        remarks(field, remark -> area.setAccessibleHelp(remark.sentence()));
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB && !key.isShortcutDown()) {
                key.consume();
                area.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
        return labelled(field, area);
    }

    private VBox labelled(Field field, Node control) {
        var label = new Label(label(field));
        label.getStyleClass().add("field-label");
        label.setMnemonicParsing(true);
        label.setLabelFor(control);
        control.setAccessibleText(label(field).replace("_", ""));
        var remark = new RemarkLine();
        remarks(field, remark::show);
        return new VBox(4, label, control, remark);
    }

    /// What stands below the label.
    protected static Node control(VBox labelled) {
        return labelled.getChildren().get(1);
    }

    /// Puts the focus behind the words of an area.
    protected static void start(VBox area) {
        if (control(area) instanceof TextArea words) {
            words.requestFocus();
            words.end();
        }
    }

    /// Fields side by side, all as wide.
    protected static GridPane row(Node... nodes) {
        var row = new GridPane(16, 0);
        for (var _ : nodes) {
            var part = new ColumnConstraints();
            part.setPercentWidth(100.0 / nodes.length);
            row.getColumnConstraints().add(part);
        }
        row.addRow(0, nodes);
        return row;
    }
}
