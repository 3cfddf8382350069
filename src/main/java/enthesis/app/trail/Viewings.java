package enthesis.app.trail;

import enthesis.app.desk.FailureLine;
import enthesis.app.desk.Seen;
import enthesis.app.desk.Tools;
import enthesis.domain.value.PatientId;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Enters into the trail what was looked at. Going to and fro within one chart is one opening; another person at the
/// curtain, another chart or another screen begins anew. The screen never waits for it: it is entered after what is
/// shown was read. On the screen's thread.
public final class Viewings {
    private final Tools tools;
    private final Set<Seen> entered = new HashSet<>();
    private Optional<Seen> last = Optional.empty();
    private String user;

    public Viewings(Tools tools) {
        this.tools = tools;
        user = tools.board().user().get();
    }

    /// What is in front from now on.
    public void show(Optional<Seen> now) {
        if (!whose(now).equals(whose(last)) || now.isEmpty()) {
            entered.clear();
        }
        last = now;
        enter();
    }

    private static Optional<PatientId> whose(Optional<Seen> seen) {
        return seen.flatMap(Seen::whose);
    }

    /// Somebody has unlocked and sees what is in front.
    public void user(String name) {
        if (!name.equals(user)) {
            user = name;
            entered.clear();
            enter();
        }
    }

    private void enter() {
        last.filter(entered::add).ifPresent(seen -> tools.work().run(() -> {
            var act = Act.of(What.VIEWED, tools.who()).because(seen.what());
            tools.chart().chart.write().run(seen.whose().map(act::about).orElse(act), _ -> {});
            return seen;
        }, _ -> {}, new FailureLine(tools.texts(), tools.window())));
    }
}
