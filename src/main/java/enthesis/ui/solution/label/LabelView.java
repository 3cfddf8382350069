package enthesis.ui.solution.label;

import enthesis.domain.note.label.SyringeLabel;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.section.Desk;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The label of one syringe, shown exactly as it prints; while something it must say is open, that is said instead.
public final class LabelView extends VBox {
    private final Desk desk;
    private final int row;
    private final SimpleBooleanProperty open = new SimpleBooleanProperty();
    private final VBox lines = new VBox();
    private final HBox buttons;

    /// Of the solution in `row`, hidden until it is asked for.
    public LabelView(Desk desk, LabelActs acts, int row) {
        this.desk = desk;
        this.row = row;
        setId("syringe-label-" + row);
        getStyleClass().add("syringe-label");
        lines.getStyleClass().add("label-lines");
        buttons = new HBox(8, act("print", () -> label().ifPresent(acts.print())),
                act("save", () -> label().ifPresent(acts.save())));
        getChildren().addAll(lines, buttons);
        visibleProperty().bind(open);
        managedProperty().bind(open);
        open.subscribe(_ -> show());
        desk.reading().subscribe(_ -> show());
    }

    /// Shows it, ready to print, or hides it again.
    public void toggle() {
        open.set(!open.get());
        if (open.get() && buttons.isVisible()) {
            buttons.getChildren().getFirst().requestFocus();
        }
    }

    private ActButton act(String key, Runnable run) {
        var button = ActButton.plain(desk.say("solution.label." + key), "", run).named("label-" + key + "-" + row);
        button.getStyleClass().add("low");
        return button;
    }

    private Optional<SyringeLabel> label() {
        return SyringeLabel.of(desk.texts().words(), desk.now(), row);
    }

    private void show() {
        if (open.get()) {
            var label = label();
            buttons.setVisible(label.isPresent());
            buttons.setManaged(label.isPresent());
            lines.getChildren().setAll(label.map(this::lines)
                    .orElseGet(() -> List.of(line(desk.say("solution.labelNotYet"), "row-second"))));
        }
    }

    private List<Label> lines(SyringeLabel label) {
        return Stream.of(
                Stream.of(line(desk.say("paper.label.syringe", label.letter()) + "  \u00b7  " + label.patient(),
                        "row-title"), line(label.identifiers(), "row-second")),
                Stream.of(line(String.join("  \u00b7  ", label.contents()), "row-title")),
                Stream.of(label.lots(), label.prepared()).filter(one -> !one.isEmpty())
                        .map(one -> line(one, "row-second")),
                Stream.of(line(label.discard(), "row-title"))).flatMap(one -> one).toList();
    }

    private static Label line(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
