package enthesis.ui.practice.protocol;

import enthesis.domain.entry.Field;
import enthesis.domain.map.index.Structure;
import enthesis.domain.map.plan.ProtocolFields;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.EntryField;
import enthesis.ui.kit.field.Remark;
import enthesis.ui.kit.field.Remark.State;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One step: its number, structure, volume, solution, needle, guidance, and below them what is to be said of it. Enter
/// takes what was typed for the structure, else goes on to the next step; Alt with Up or Down moves the step.
final class StepView extends VBox {
    private static final int OFFERED = 3;

    final EntryField structure;
    private final int row;
    private final ProtocolModel model;
    private final Texts texts;
    private final StepsView steps;
    private final Label number = new Label();
    private final Label remark = new Label();
    private final EntryField volume;
    private final List<EntryField> fields;
    private int chosen;

    StepView(int row, ProtocolModel model, Texts texts, StepsView steps) {
        super(3);
        this.row = row;
        this.model = model;
        this.texts = texts;
        this.steps = steps;
        setId("step-" + row);
        structure = entry(ProtocolFields.structure(row), 0);
        volume = entry(ProtocolFields.volume(row), 92).unit(texts.say("structures.ml"));
        fields = List.of(structure, volume, entry(ProtocolFields.solution(row), 48),
                entry(ProtocolFields.needle(row), 128), entry(ProtocolFields.guidance(row), 128));
        HBox.setHgrow(structure, Priority.ALWAYS);
        number.getStyleClass().add("step-number");
        remark.setWrapText(true);
        remark.setId("step-remark-" + row);
        var remove = ActButton.plain("×", "", () -> steps.remove(row)).named("step-remove-" + row);
        remove.setAccessibleText(texts.say("protocols.remove"));
        remove.setMinWidth(44);
        remove.setPrefWidth(44);
        remove.setFocusTraversable(false);
        var line = new HBox(8, number);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().addAll(fields);
        line.getChildren().add(remove);
        getChildren().addAll(line, remark);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.sheet.text(ProtocolFields.structure(row)).subscribe(_ -> chosen = 0);
        structure.field().focusedProperty().subscribe(_ -> say());
    }

    private EntryField entry(Field field, double width) {
        var entry = new EntryField("", model.sheet.text(field)).named("step-" + field.name() + "-" + row);
        entry.getStyleClass().add("small-entry");
        entry.field().setAccessibleText(texts.say("protocols." + field.name()));
        entry.setMinWidth(width);
        if (width > 0) {
            entry.setPrefWidth(width);
            entry.setMaxWidth(width);
        }
        return entry;
    }

    /// Shows it as the step of this number.
    void show(int at) {
        number.setText(Integer.toString(at));
        setAccessibleText(texts.say("protocols.step", Integer.toString(at)));
        say();
    }

    /// What Enter would take while the structure is typed; else why anything is refused or worth a look.
    private void say() {
        var remarks = steps.fields(row).stream().map(model::remark).toList();
        for (int at = 0; at < fields.size(); at++) {
            var now = remarks.get(at);
            fields.get(at).remark.set(Remark.of(now.state(), ""));
            fields.get(at).field().setAccessibleHelp(now.sentence());
        }
        var offers = model.hand.offers(row);
        if (structure.field().isFocused() && offers.isPresent()) {
            boolean near = offers.get().fuzzy();
            said(near ? "caution-line" : "plain-line", texts.say(
                    model.hand.isAsked(row) ? "protocols.enterAgain" : near ? "protocols.near" : "protocols.enter",
                    names(offers.get().structures())));
        } else {
            boolean refused = remarks.stream().anyMatch(StepView::hinders);
            said(refused ? "refused-line" : "caution-line", remarks.stream()
                    .filter(one -> !one.sentence().isEmpty() && hinders(one) == refused)
                    .map(Remark::sentence).collect(Collectors.joining(" ")));
        }
    }

    private static boolean hinders(Remark remark) {
        return remark.state() == State.REFUSED || remark.state() == State.MISSING;
    }

    private void said(String style, String words) {
        remark.setText(words);
        remark.getStyleClass().setAll("label", "step-remark", style);
        remark.setManaged(!words.isEmpty());
        remark.setVisible(!words.isEmpty());
    }

    /// The chosen one first.
    private String names(List<Structure> found) {
        return found.stream().skip(Math.min(chosen, found.size() - 1)).limit(OFFERED).map(Structure::name)
                .collect(Collectors.joining("  ·  "));
    }

    private void key(KeyEvent event) {
        boolean finding = structure.field().isFocused() && model.hand.offers(row).isPresent();
        if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            steps.move(row, event.getCode() == KeyCode.UP ? -1 : 1);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.DELETE) {
            steps.remove(row);
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown()) {
            enter(finding);
        } else if (finding && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            step(event.getCode() == KeyCode.UP ? -1 : 1);
        } else {
            return;
        }
        event.consume();
    }

    private void step(int by) {
        int last = model.hand.offers(row).map(found -> found.structures().size() - 1).orElse(0);
        chosen = Math.clamp(chosen + by, 0, last);
        say();
    }

    private void enter(boolean finding) {
        if (!finding) {
            steps.next(row);
            return;
        }
        model.hand.take(row, chosen);
        if (!model.hand.isTaken(row)) {
            say();
        } else if (model.sheet.now().has(ProtocolFields.volume(row))) {
            steps.next(row);
        } else {
            volume.requestFocus();
        }
    }
}
