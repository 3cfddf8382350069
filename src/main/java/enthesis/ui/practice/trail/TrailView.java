package enthesis.ui.practice.trail;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.DateEntry;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.SearchChoice;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.frame.SectionHead;
import enthesis.ui.kit.frame.TrailFact;
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
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The trail. The focus begins in the box for the patient: Up and Down choose an act, Enter shows its rows, Ctrl+Page
/// Down turns the page, Ctrl+P prints, Esc leaves.
public final class TrailView extends BorderPane {
    private static final int PAGE = 8;
    private static final PseudoClass OLD = PseudoClass.getPseudoClass("old");
    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");

    /// What the check of the chain has come to; a broken chain is shown as a STOP.
    public final ObjectProperty<TrailFact> fact = new SimpleObjectProperty<>(TrailFact.NONE);
    private final TrailModel model;
    private final Texts texts;
    private final EntryField patient;
    private final AnchorView anchor;
    private final ListView<TrailRow> list = new ListView<>();

    public TrailView(TrailModel model, Texts texts, Runnable leave) {
        this.model = model;
        this.texts = texts;
        patient = new EntryField(texts.say("trail.patient"), model.filter.patient).named("trail-patient")
                .prompt(texts.say("trail.patient.prompt"));
        anchor = new AnchorView(model.anchor, texts);
        setId("trail");
        getStyleClass().add("patient-form");
        for (var sheet : new String[]{"patients", "practice"}) {
            getStylesheets().add(Objects.requireNonNull(getClass().getResource("/enthesis/ui/" + sheet + ".css"))
                    .toExternalForm());
        }
        list();
        VBox.setVgrow(list, Priority.ALWAYS);
        var column = new VBox(10, new SectionHead(texts.say("trail.title"), texts.say("trail.sentence")), checked(),
                anchor, filters(), state(), new VBox(new TrailHeadView(model, texts), list));
        VBox.setVgrow(column.getChildren().getLast(), Priority.ALWAYS);
        column.getStyleClass().add("list-column");
        setCenter(column);
        setBottom(foot(leave));
        keys(leave);
    }

    private void keys(Runnable leave) {
        new KeyMap().onIf("Up", texts.say("practice.key.up"), () -> move(-1))
                .onIf("Down", texts.say("practice.key.down"), () -> move(1))
                .onIf("Page_Up", () -> move(-PAGE)).onIf("Page_Down", () -> move(PAGE))
                .on("Ctrl+Page_Up", texts.say("trail.key.before"), model::previous)
                .on("Ctrl+Page_Down", texts.say("trail.key.next"), model::next)
                .on("Ctrl+P", texts.say("kit.key.print"), model::print)
                .onIf("Enter", texts.say("trail.key.open"), this::enter)
                .on("Esc", texts.say("practice.leave"), leave).listenFor(this);
    }

    private Label checked() {
        var label = new Label();
        label.setId("trail-check");
        label.getStyleClass().add("trail-check");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        fact.subscribe(now -> {
            label.setText(now.words());
            label.pseudoClassStateChanged(BROKEN, now.broken());
        });
        return label;
    }

    private HBox filters() {
        var filter = model.filter;
        var who = new SearchChoice(texts.say("trail.who"), filter.who, filter.people()).named("trail-who");
        var kind = new SearchChoice(texts.say("trail.kind"), filter.kind, filter.kinds()).named("trail-kind");
        var from = new DateEntry(texts.say("trail.from"), filter.from, filter::day, texts).named("trail-from");
        var until = new DateEntry(texts.say("trail.until"), filter.until, filter::day, texts).named("trail-until");
        HBox.setHgrow(patient, Priority.ALWAYS);
        who.setPrefWidth(210);
        kind.setPrefWidth(250);
        from.setPrefWidth(150);
        until.setPrefWidth(150);
        return new HBox(14, patient, who, kind, from, until);
    }

    private HBox state() {
        var count = said("trail-count", "sub", model.message);
        var failure = said("trail-failure", "refused-line", model.failure);
        var busy = new Label(texts.say("trail.busy"));
        busy.setId("trail-busy");
        busy.getStyleClass().add("sub");
        busy.visibleProperty().bind(model.busy);
        busy.managedProperty().bind(model.busy);
        count.visibleProperty().bind(model.busy.not());
        count.managedProperty().bind(model.busy.not());
        return new HBox(12, busy, count, failure);
    }

    private static Label said(String id, String look, StringProperty words) {
        var label = new Label();
        label.setId(id);
        label.getStyleClass().add(look);
        label.textProperty().bind(words);
        return label;
    }

    private void list() {
        list.setId("trail-list");
        list.getStyleClass().addAll("index-list", "trail-list");
        list.setAccessibleText(texts.say("trail.title"));
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

    private HBox foot(Runnable leave) {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var before = ActButton.plain(texts.say("trail.newer"), "", model::previous).named("trail-before");
        var next = ActButton.plain(texts.say("trail.older"), "", model::next).named("trail-next");
        before.disableProperty().bind(model.before.not());
        next.disableProperty().bind(model.after.not());
        var foot = new HBox(12,
                ActButton.plain(texts.say("trail.print"), "Ctrl+P", model::print).named("trail-print"),
                ActButton.plain(texts.say("trail.pdf"), "", model::pdf).named("trail-pdf"),
                ActButton.plain(texts.say("trail.csv"), "", model::csv).named("trail-csv"), spring, before, next,
                ActButton.plain(texts.say("practice.leave"), "Esc", leave),
                ActButton.primary(texts.say("trail.open"), "Enter", model::unfold).named("trail-open"));
        foot.getStyleClass().add("section-foot");
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
        if (at < 0 || at >= list.getItems().size()) {
            list.getSelectionModel().clearSelection();
            return;
        }
        list.getSelectionModel().select(at);
        list.scrollTo(Math.max(0, at - 2));
        patient.control().setAccessibleHelp(switch (list.getItems().get(at)) {
            case TrailRow.ActLine(var deed, _) -> model.words.spoken(deed);
            case TrailRow.RowLine(var told) -> model.words.row(told);
            case TrailRow.Note(var words) -> words;
        });
    }

    /// Puts the focus into the box for the patient.
    public void start() {
        patient.requestFocus();
        model.start();
    }
}
