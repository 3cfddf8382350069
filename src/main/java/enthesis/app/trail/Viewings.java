package enthesis.app.trail;

import enthesis.app.desk.FailureLine;
import enthesis.app.desk.Tools;
import enthesis.domain.value.PatientId;
import enthesis.domain.visit.Visit;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Enters into the trail what was looked at. Going to and fro within one chart is one opening; another person at the
/// curtain, another chart or another screen begins anew. The screen never waits for it: it is entered after what is
/// shown was read. On the screen's thread.
public final class Viewings {
    private final Tools tools;
    private final Set<List<Object>> seen = new HashSet<>();
    private Optional<PatientId> whose = Optional.empty();
    private Optional<String> last = Optional.empty();
    private String user;

    public Viewings(Tools tools) {
        this.tools = tools;
        user = tools.board().user().get();
    }

    public void chart(PatientId patient) {
        of(patient, tools.say("trail.seen.chart"));
    }

    public void visit(Visit visit) {
        var day = tools.texts().date(LocalDate.ofInstant(visit.performed(), tools.ground().clock().getZone()));
        of(visit.patient(), visit.state() == Visit.State.SIGNED
                ? tools.say("trail.seen.note", day)
                : tools.say("trail.seen.visit", day));
    }

    public void trail() {
        away();
        last = Optional.of(tools.say("trail.seen.trail"));
        enter();
    }

    /// Nobody's chart is in front.
    public void away() {
        seen.clear();
        whose = Optional.empty();
        last = Optional.empty();
    }

    /// Somebody has unlocked and sees what is in front.
    public void user(String name) {
        if (!name.equals(user)) {
            user = name;
            seen.clear();
            enter();
        }
    }

    private void of(PatientId patient, String what) {
        if (!whose.equals(Optional.of(patient))) {
            away();
            whose = Optional.of(patient);
        }
        last = Optional.of(what);
        if (seen.add(List.of(patient, what))) {
            enter();
        }
    }

    private void enter() {
        if (last.isEmpty()) {
            return;
        }
        var what = last.get();
        var about = whose;
        tools.work().run(() -> {
            var act = Act.of(What.VIEWED, tools.who()).because(what);
            tools.chart().chart.write().run(about.map(act::about).orElse(act), _ -> {});
            return what;
        }, _ -> {}, new FailureLine(tools.texts(), tools.window()));
    }
}
