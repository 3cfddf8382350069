package enthesis.app.trail;

import enthesis.app.desk.Tools;
import enthesis.storage.deed.ChainReader;
import enthesis.storage.trail.Followed;
import enthesis.ui.kit.frame.TrailFact;
import enthesis.ui.practice.trail.TrailWords;
import java.time.LocalTime;

/// Follows the chain of the trail when the chart was opened: the newest lines at once, then all of them, step by step
/// between other long reads. What it comes to stands in every status line. Says, too, when the clock that its lines are
/// dated by may be wrong.
public final class TrailWatch {
    private final Tools tools;

    public TrailWatch(Tools tools) {
        this.tools = tools;
    }

    public void start() {
        new ClockLine(tools).look();
        tools.reading().run(() -> chain().newest(), newest -> {
            if (newest.broken().isPresent()) {
                say(newest);
            } else {
                tools.board().trail().set(TrailFact.of(tools.say("trail.check.newest")));
                on(Followed.start());
            }
        }, this::failed);
    }

    private ChainReader chain() {
        return new ChainReader(tools.chart().chart.reading());
    }

    private void on(Followed so) {
        tools.reading().run(() -> chain().on(so), now -> {
            if (now.ended()) {
                say(now);
            } else {
                on(now);
            }
        }, this::failed);
    }

    private void say(Followed ended) {
        var words = TrailWords.check(tools.texts(), ended, LocalTime.now(tools.ground().clock()));
        tools.board().trail().set(new TrailFact(words, ended.broken().isPresent()));
    }

    private void failed(Exception failure) {
        tools.board().trail().set(TrailFact.of(tools.say("trail.check.failed", tools.texts().of(failure))));
    }
}
