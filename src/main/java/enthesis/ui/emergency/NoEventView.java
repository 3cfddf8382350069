package enthesis.ui.emergency;

import enthesis.domain.entry.Field;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.field.Tied;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Says what an emergency was that is no adverse event: a drill, a companion, nothing injected before. Enter keeps, Esc
/// goes back; empty words keep nothing.
public final class NoEventView extends HBox {
    private static final Field WAS = Field.of("emergency", "was");

    private final TextField field = new TextField();

    public NoEventView(SheetModel sheet, Texts texts, Consumer<String> keep, Runnable back) {
        super(14);
        setId("emergency-line");
        getStyleClass().add("emergency-strip");
        getStylesheets().add(
                Objects.requireNonNull(getClass().getResource("/enthesis/ui/emergency.css")).toExternalForm());
        var label = new Label(texts.say("emergency.was"));
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        field.setId("emergency-was");
        field.setAccessibleText(texts.say("emergency.was"));
        Tied.to(field, sheet.text(WAS));
        HBox.setHgrow(field, Priority.ALWAYS);
        Runnable said = () -> {
            if (!field.getText().isBlank()) {
                keep.accept(field.getText().strip());
            }
        };
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                said.run();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                back.run();
            }
        });
        getChildren().addAll(label, field, ActButton.plain(texts.say("emergency.keep"), "Enter", said)
                .named("emergency-keep"), ActButton.plain(texts.say("emergency.unlock"), "Esc", back));
    }

    public void start() {
        field.requestFocus();
    }
}
