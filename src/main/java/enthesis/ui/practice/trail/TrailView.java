package enthesis.ui.practice.trail;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.DateEntry;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.SearchChoice;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.frame.TrailFact;
import enthesis.ui.practice.list.PageView;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The trail. The focus begins in the box for the patient: Up and Down choose an act, Enter shows its rows, Ctrl+Page
/// Down turns the page, Ctrl+P prints, Esc leaves.
public final class TrailView extends PageView {
    private static final int PAGE = 8;
    private static final PseudoClass OLD = PseudoClass.getPseudoClass("old");
    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");

    /// What the check of the chain has come to; a broken chain is shown as a STOP.
    public final ObjectProperty<TrailFact> fact = new SimpleObjectProperty<>(TrailFact.NONE);
    private final TrailModel model;
    private final EntryField patient;
    private final AnchorView anchor;
    private final ListView<TrailRow> list = new ListView<>();

    public TrailView(TrailModel model, Texts texts, Runnable leave) {
        super("trail", "trail", texts, leave);
        this.model = model;
        patient = new EntryField(say("patient"), model.filter.patient).named("trail-patient")
                .prompt(say("patient.prompt"));
        anchor = new AnchorView(model.anchor, texts);
        list();
        VBox.setVgrow(list, Priority.ALWAYS);
        column(10, checked(), anchor, filters(), state(), new VBox(new TrailHeadView(model, texts), list));
        lay(foot(), new KeyMap().onIf("Up", texts.say("practice.key.up"), () -> move(-1))
                .onIf("Down", texts.say("practice.key.down"), () -> move(1))
                .onIf("Page_Up", () -> move(-PAGE)).onIf("Page_Down", () -> move(PAGE))
                .on("Ctrl+Page_Up", say("key.before"), model::previous)
                .on("Ctrl+Page_Down", say("key.next"), model::next)
                .on("Ctrl+P", texts.say("kit.key.print"), model::print)
                .onIf("Enter", say("key.open"), this::enter));
    }

    private Label checked() {
        var label = said("trail-check", "trail-check");
        fact.subscribe(now -> {
            label.setText(now.words());
            label.pseudoClassStateChanged(BROKEN, now.broken());
        });
        return label;
    }

    private HBox filters() {
        var filter = model.filter;
        var who = new SearchChoice(texts, say("who"), filter.who, filter.people()).named("trail-who");
        var kind = new SearchChoice(texts, say("kind"), filter.kind, filter.kinds()).named("trail-kind");
        var from = new DateEntry(say("from"), filter.from, filter::day, texts).named("trail-from");
        var until = new DateEntry(say("until"), filter.until, filter::day, texts).named("trail-until");
        HBox.setHgrow(patient, Priority.ALWAYS);
        who.setPrefWidth(210);
        kind.setPrefWidth(250);
        from.setPrefWidth(150);
        until.setPrefWidth(150);
        return new HBox(14, patient, who, kind, from, until);
    }

    private HBox state() {
        var count = line("trail-count", "sub", model.message);
        var failure = line("trail-failure", "refused-line", model.failure);
        var busy = new Label(say("busy"));
        busy.setId("trail-busy");
        busy.getStyleClass().add("sub");
        busy.visibleProperty().bind(model.busy);
        busy.managedProperty().bind(model.busy);
        count.visibleProperty().bind(model.busy.not());
        count.managedProperty().bind(model.busy.not());
        return new HBox(12, busy, count, failure);
    }

    private static Label line(String id, String look, StringProperty words) {
        var label = new Label();
        label.setId(id);
        label.getStyleClass().add(look);
        label.textProperty().bind(words);
        return label;
    }

    private void list() {
        list.setId("trail-list");
        list.getStyleClass().addAll("index-list", "trail-list");
        list.setAccessibleText(say("title"));
        list.setPlaceholder(new Region());
        list.setCellFactory(_ -> new TrailCellView(model.words));
        list.setOnMouseClicked(event -> {
            model.chosen.set(list.getSelectionModel().getSelectedIndex());
            if (event.getClickCount() == 2) {
                model.unfold();
            }
        });
        model.rows.subscribe(now -> list.getItems().setAll(now));
        model.busy.subscribe(now -> list.pseudoClassStateChanged(OLD, now));
        model.chosen.subscribe(_ -> mark());
    }

    private HBox foot() {
        var before = act("newer", model::previous).named("trail-before");
        var next = act("older", model::next).named("trail-next");
        before.disableProperty().bind(model.before.not());
        next.disableProperty().bind(model.after.not());
        var foot = foot(ActButton.primary(say("open"), "Enter", model::unfold).named("trail-open"),
                ActButton.plain(say("print"), "Ctrl+P", model::print).named("trail-print"),
                act("pdf", model::pdf).named("trail-pdf"), act("csv", model::csv).named("trail-csv"));
        foot.getChildren().addAll(foot.getChildren().size() - 2, List.of(before, next));
        return foot;
    }

    private boolean move(int by) {
        if (!listens()) {
            return false;
        }
        model.move(by);
        return true;
    }

    private boolean enter() {
        if (anchor.isFocusInside()) {
            model.anchor.check();
            return true;
        }
        if (!listens() || getScene().getFocusOwner() instanceof Button) {
            return false;
        }
        model.unfold();
        return true;
    }

    /// An open choice has these keys for itself.
    private boolean listens() {
        return Stream.iterate(getScene().getFocusOwner(), Objects::nonNull, TrailView::parent)
                .noneMatch(ComboBoxBase.class::isInstance);
    }

    private static @Nullable Node parent(Node node) {
        return node.getParent();
    }

    private void mark() {
        int at = model.chosen.get();
        mark(list, at);
        if (at >= 0 && at < list.getItems().size()) {
            patient.control().setAccessibleHelp(switch (list.getItems().get(at)) {
                case TrailRow.ActLine(var deed, _) -> model.words.spoken(deed);
                case TrailRow.RowLine(var told) -> model.words.row(told);
                case TrailRow.Note(var words) -> words;
            });
        }
    }

    @Override
    public void start() {
        patient.requestFocus();
        model.start();
    }
}
