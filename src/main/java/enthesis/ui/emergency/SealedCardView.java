package enthesis.ui.emergency;

import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.ActButton;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.work.Reminders;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The card where nobody is signed in, or the patient holds the window: the protocol and the clock, nothing of a
/// patient, and nothing to tap. The clock goes on when somebody unlocks.
public final class SealedCardView extends BorderPane {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Stopwatch watch;
    private final Reminders reminders;
    private final Label clock = new Label();
    private final ActButton leave;

    public SealedCardView(Stopwatch watch, Reminders reminders, Optional<String> protocol, Texts texts,
            Runnable leave) {
        this.watch = watch;
        this.reminders = reminders;
        setId("emergency-sealed");
        getStyleClass().addAll("emergency-card", "emergency-sealed");
        getStylesheets().add(
                Objects.requireNonNull(getClass().getResource("/enthesis/ui/emergency.css")).toExternalForm());
        KeyMap.cover(this);
        clock.getStyleClass().add("emergency-clock");
        var title = new Label(texts.say("emergency.title"));
        title.getStyleClass().add("emergency-title");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var hint = new Label(texts.say("emergency.sealed"));
        hint.getStyleClass().add("emergency-since");
        this.leave = ActButton.plain(texts.say("emergency.unlock"), "Esc", leave).named("emergency-unlock");
        var head = new HBox(20, title, clock, hint, spring, this.leave);
        head.getStyleClass().add("emergency-head");
        setTop(head);
        setCenter(new ProtocolView(protocol, texts));
        new KeyMap().on("Esc", leave).listenFor(this);
        tick();
    }

    private void tick() {
        clock.setText(Stopwatch.words(watch.since()));
        reminders.in(SECOND, () -> {
            if (getScene() != null) {
                tick();
            }
        });
    }

    public void start() {
        leave.requestFocus();
    }
}
