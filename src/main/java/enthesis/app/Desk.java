package enthesis.app;

import enthesis.domain.value.VisitId;
import enthesis.ui.kit.work.FxReminders;
import enthesis.ui.start.unlock.Curtain;
import enthesis.ui.start.unlock.CurtainView;
import enthesis.ui.start.unlock.Unlock;
import enthesis.ui.start.unlock.UnlockView;
import enthesis.ui.visit.VisitActs;
import java.time.Duration;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The open chart on screen: one place at a time, the find box above it, the curtain above all.
final class Desk {
    private final Tools tools;
    private final StackPane ground = new StackPane();
    private final Curtain curtain;
    private final CurtainView root;
    private @Nullable Place place;

    Desk(Tools tools, String clinic, Runnable end) {
        this.tools = tools;
        var reminders = new FxReminders();
        curtain = new Curtain(new Curtain.Limits(Duration.ofMinutes(10), Duration.ofMinutes(30)), reminders, System::nanoTime,
                this::fall);
        var unlock = new Unlock(tools.door(), tools.work(), reminders, tools.texts(), _ -> curtain.open());
        root = new CurtainView(ground, new UnlockView(clinic, unlock, tools.texts()), curtain, tools.texts());
        curtain.open();
    }

    Parent root() {
        return root;
    }

    private void fall() {
        if (place != null) {
            place.keep();
        }
    }

    /// Leaves where one is, keeping what was typed, then goes on.
    void leave(Runnable then) {
        if (place == null) {
            then.run();
        } else {
            place.leave(then);
        }
    }

    private void show(Place next) {
        place = next;
        ground.getChildren().setAll(next.node());
    }

    void visit(VisitId id) {
        tools.work().run(() -> VisitDesk.Loaded.of(tools, id), loaded -> show(new VisitDesk(tools, loaded, acts())), this::failed);
    }

    private VisitActs acts() {
        return new VisitActs(this::find, curtain::draw, this::back, _ -> {});
    }

    void today() {}

    private void failed(Exception reason) {}

    private void find() {}

    private void back() {}
}
