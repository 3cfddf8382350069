package enthesis.ui.start.unlock;

import enthesis.storage.recovery.Step;
import enthesis.storage.recovery.Step.Kind;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Reminders;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Words and time for the reading of the whole chart before it opens. What is over within a moment is never shown.
final class CheckWatch {
    private static final Duration MOMENT = Duration.ofMillis(300);
    private static final Duration TICK = Duration.ofSeconds(1);

    private final Reminders reminders;
    private final Texts texts;
    private final Consumer<UnlockState.Checking> shown;
    private Reminders.Reminder next = () -> {};
    private @Nullable Step latest;
    private boolean showing;
    private boolean anew;
    private long seconds;

    CheckWatch(Reminders reminders, Texts texts, Consumer<UnlockState.Checking> shown) {
        this.reminders = reminders;
        this.texts = texts;
        this.shown = shown;
    }

    void at(Step step) {
        boolean first = latest == null;
        latest = step;
        anew |= step.kind() == Kind.ANEW;
        if (first) {
            next = reminders.in(MOMENT, this::appear);
        } else if (showing) {
            show(step);
        }
    }

    void over() {
        next.callOff();
        latest = null;
        showing = false;
        anew = false;
        seconds = 0;
    }

    private void appear() {
        showing = true;
        tick();
    }

    private void tick() {
        if (latest != null) {
            show(latest);
            next = reminders.in(TICK, () -> {
                seconds++;
                tick();
            });
        }
    }

    private void show(Step step) {
        boolean known = switch (step.kind()) {
            case COMPARING, UNDOING, TABLE, TRAIL -> true;
            case OPENING, ANEW, PUTTING_BACK -> false;
        };
        shown.accept(new UnlockState.Checking(texts.say(why(step)), what(step), known ? step.share() : -1, seconds));
    }

    private String why(Step step) {
        return switch (step.kind()) {
            case COMPARING -> "start.checking.closed";
            case UNDOING -> "start.checking.cutOff";
            case OPENING, ANEW, PUTTING_BACK, TABLE, TRAIL -> anew ? "start.checking.anew" : "start.checking.why";
        };
    }

    private String what(Step step) {
        var number = Integer.toString(step.number());
        var of = Integer.toString(step.of());
        return switch (step.kind()) {
            case COMPARING -> texts.say("start.checking.comparing", number, of);
            case OPENING, ANEW -> texts.say("start.checking.opening");
            case PUTTING_BACK -> texts.say("start.checking.back", number);
            case UNDOING -> texts.say("start.checking.undoing", number, of);
            case TABLE -> texts.say("start.checking.table", table(step.table()), number, of);
            case TRAIL -> texts.say("start.checking.table", texts.say("start.checking.chain"), number, of);
        };
    }

    private String table(String table) {
        var key = "trail.table." + table.toLowerCase(Locale.ROOT);
        return texts.words().knows(key) ? texts.say(key) : texts.say("start.checking.own");
    }
}
