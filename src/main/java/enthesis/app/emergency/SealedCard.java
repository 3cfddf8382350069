package enthesis.app.emergency;

import enthesis.app.desk.Tools;
import enthesis.ui.emergency.SealedCardView;
import enthesis.ui.emergency.Stopwatch;
import enthesis.ui.kit.keys.FocusBack;
import enthesis.ui.kit.work.FxReminders;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The card over the curtain and over a patient's window: the protocol and a clock that goes on when somebody unlocks.
public final class SealedCard {
    private final Tools tools;
    private final StackPane over;
    private Optional<Stopwatch> watch = Optional.empty();
    private @Nullable SealedCardView view;
    private Runnable back = () -> {};

    public SealedCard(Tools tools, StackPane over) {
        this.tools = tools;
        this.over = over;
    }

    public void toggle() {
        if (view != null) {
            hide();
            return;
        }
        var began = watch.orElseGet(() -> Stopwatch.start(tools.ground().clock().instant(), System::nanoTime));
        watch = Optional.of(began);
        back = FocusBack.of(over.getScene());
        view = new SealedCardView(began, new FxReminders(), tools.board().emergency().get(), tools.texts(), this::hide);
        over.getChildren().add(view);
        view.applyCss();
        view.start();
    }

    private void hide() {
        if (view != null) {
            over.getChildren().remove(view);
            view = null;
            back.run();
        }
    }

    /// Since when it has been open; it is shut, and the card of whoever has unlocked goes on with its clock.
    public Optional<Stopwatch> take() {
        hide();
        var began = watch;
        watch = Optional.empty();
        return began;
    }
}
