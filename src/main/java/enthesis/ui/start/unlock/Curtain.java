package enthesis.ui.start.unlock;

import enthesis.ui.kit.work.Reminders;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The curtain: after quiet minutes everything is covered, nothing is closed, nothing is lost. Quiet is measured by a
/// clock that cannot be set; half a minute before, it says so. When it has been down for long, the keys are put away. A
/// machine that slept wakes up behind the curtain, and its sleep counts for the keys.
public final class Curtain {
    private static final Duration WARNING = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration AGAIN = Duration.ofMinutes(1);
    /// More than the two clocks can differ in a second unless the machine slept.
    private static final Duration SLEPT = Duration.ofSeconds(30);

    /// Quiet time until the curtain falls, the longer one while gloved hands work by the map, and how long it is down
    /// before the keys are put away (practice settings).
    public record Limits(Duration usual, Duration atTheTable, Duration keys) {}

    /// Why it falls: somebody let it fall, nobody did anything, or the machine slept.
    public enum Why {
        HAND, QUIET, SLEPT
    }

    /// What is done on the way: `falling` keeps what was typed before anything is covered, `away` puts the keys away
    /// after the longer time, or is asked again a minute later.
    public record Acts(Consumer<Why> falling, Runnable away) {}

    /// From time-out to observation the longer limit holds.
    public final BooleanProperty atTheTable = new SimpleBooleanProperty();
    public final ObjectProperty<Limits> limits;
    private final ReadOnlyBooleanWrapper drawn = new ReadOnlyBooleanWrapper();
    private final ReadOnlyLongWrapper secondsLeft = new ReadOnlyLongWrapper(-1);
    private final Reminders reminders;
    private final Clocks clocks;
    private final Acts acts;
    private Reminders.Reminder next = () -> {};
    private long last;
    private long away;
    private Clocks.Moment seen;

    public Curtain(Limits limits, Reminders reminders, Clocks clocks, Acts acts) {
        this.limits = new SimpleObjectProperty<>(limits);
        this.reminders = reminders;
        this.clocks = clocks;
        this.acts = acts;
        seen = clocks.now();
        last = seen.nanos();
    }

    public ReadOnlyBooleanProperty drawn() {
        return drawn.getReadOnlyProperty();
    }

    /// Seconds until it falls, while it warns; -1 while it does not.
    public ReadOnlyLongProperty secondsLeft() {
        return secondsLeft.getReadOnlyProperty();
    }

    /// Begins to watch, with somebody signed in.
    public void open() {
        drawn.set(false);
        seen = clocks.now();
        active();
        watch();
    }

    /// Watches no more: the keys are away.
    public void end() {
        next.callOff();
    }

    private void watch() {
        next.callOff();
        next = reminders.in(LOOK, this::look);
    }

    /// Somebody typed, moved the mouse, touched, or wrote with the pen.
    public void active() {
        last = clocks.nanos().getAsLong();
        secondsLeft.set(-1);
    }

    /// Lets it fall now.
    public void draw() {
        draw(Why.HAND);
    }

    private void draw(Why why) {
        if (!drawn.get()) {
            acts.falling().accept(why);
            secondsLeft.set(-1);
            away = clocks.nanos().getAsLong() + limits.get().keys().toNanos();
            drawn.set(true);
            watch();
        }
    }

    private void look() {
        var slept = slept();
        if (drawn.get()) {
            away -= slept.toNanos();
            watch();
            putAway();
            return;
        }
        var limit = atTheTable.get() ? limits.get().atTheTable() : limits.get().usual();
        var left = limit.minusNanos(clocks.nanos().getAsLong() - last);
        boolean awoken = slept.compareTo(SLEPT) > 0;
        if (!left.isPositive() || awoken) {
            draw(awoken ? Why.SLEPT : Why.QUIET);
            return;
        }
        secondsLeft.set(left.compareTo(WARNING) <= 0 ? left.plusMillis(999).toSeconds() : -1);
        watch();
    }

    private Duration slept() {
        var before = seen;
        seen = clocks.now();
        return seen.sleptSince(before);
    }

    private void putAway() {
        if (clocks.nanos().getAsLong() - away >= 0) {
            away = clocks.nanos().getAsLong() + AGAIN.toNanos();
            acts.away().run();
        }
    }
}
