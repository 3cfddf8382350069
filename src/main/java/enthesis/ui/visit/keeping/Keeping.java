package enthesis.ui.visit.keeping;

import enthesis.domain.entry.Sheet;
import enthesis.ui.kit.work.Reminders;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Brings every edit to the disk: as a draft 2 s after the last keystroke and at the latest 5 s after the first one
/// that is not kept (product.md), as rows after half a minute of quiet or when it is asked for.
///
/// Says "kept" only when the write has returned and nothing was typed since. A failed write is tried again every 5 s,
/// with everything that is not kept; typing goes on meanwhile.
public final class Keeping {
    public static final Duration PAUSE = Duration.ofSeconds(2);
    public static final Duration LATEST = Duration.ofSeconds(5);
    /// After this long without being kept, the disk is called slow.
    public static final Duration SLOW = Duration.ofSeconds(7);
    public static final Duration QUIET = Duration.ofSeconds(30);

    private final Supplier<Sheet> now;
    private final Keeper keeper;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Kept> state = new ReadOnlyObjectWrapper<>(new Kept.Untouched());
    private final Alarms alarms;
    private Sheet drafted;
    private Sheet stored;
    private Optional<Instant> last = Optional.empty();
    private Optional<Instant> unkept = Optional.empty();
    private boolean writing;

    /// @param now
    ///            gives the sheet as it is typed at this moment; at construction, what is on the disk already
    public Keeping(Supplier<Sheet> now, Keeper keeper, Reminders reminders, InstantSource clock) {
        this.now = now;
        this.keeper = keeper;
        this.clock = clock;
        alarms = new Alarms(reminders);
        drafted = now.get();
        stored = drafted;
    }

    public ReadOnlyObjectProperty<Kept> state() {
        return state.getReadOnlyProperty();
    }

    /// Something was typed.
    public void edited() {
        if (unkept.isEmpty()) {
            unkept = Optional.of(clock.instant());
            alarms.latest(LATEST, this::draft);
            alarms.slow(SLOW, this::slow);
        }
        alarms.pause(PAUSE, this::draft);
        alarms.quiet(QUIET, this::rows);
        if (!(state.get() instanceof Kept.Failed) && !(state.get() instanceof Kept.Slow)) {
            state.set(new Kept.Keeping(unkept.get(), last));
        }
    }

    /// Appends what is not on the disk yet; nothing when everything is.
    public void draft() {
        var sheet = now.get();
        var changes = sheet.changesSince(drafted);
        if (writing || changes.isEmpty()) {
            settle(changes.isEmpty());
            return;
        }
        writing = true;
        keeper.draft(changes, () -> written(sheet), this::failed);
    }

    /// Writes the rows now; `then` follows when they are written, also when there was nothing to write. After a failure
    /// `then` does not follow: the sheet is still held and tried again.
    public void rowsThen(Runnable then) {
        rowsOr(then, () -> {});
    }

    /// The same at the end of the program: where the rows can't be written, a draft is as good, for the next start puts
    /// it back. `held` follows when neither can be: then it is in memory only.
    public void endThen(Runnable then, Runnable held) {
        rowsOr(then, () -> draftOr(then, held));
    }

    private void rowsOr(Runnable then, Runnable not) {
        var sheet = now.get();
        if (sheet.equals(stored)) {
            settle(sheet.equals(drafted));
            then.run();
            return;
        }
        writing = true;
        keeper.rows(sheet, () -> {
            stored = sheet;
            written(sheet);
            then.run();
        }, reason -> {
            failed(reason);
            not.run();
        });
    }

    private void draftOr(Runnable then, Runnable not) {
        var sheet = now.get();
        var changes = sheet.changesSince(drafted);
        if (changes.isEmpty()) {
            then.run();
            return;
        }
        writing = true;
        keeper.draft(changes, () -> {
            written(sheet);
            then.run();
        }, reason -> {
            failed(reason);
            not.run();
        });
    }

    public void rows() {
        rowsThen(() -> {});
    }

    /// Stops every alarm: the visit is left or signed.
    public void end() {
        alarms.cancel();
    }

    private void written(Sheet sheet) {
        writing = false;
        drafted = sheet;
        last = Optional.of(clock.instant());
        if (now.get().equals(sheet)) {
            settled();
        } else {
            var since = clock.instant();
            unkept = Optional.of(since);
            alarms.latest(LATEST, this::draft);
            alarms.slow(SLOW, this::slow);
            state.set(new Kept.Keeping(since, last));
        }
    }

    private void failed(Exception reason) {
        writing = false;
        state.set(new Kept.Failed(unkept.orElseGet(clock::instant), reason));
        alarms.latest(LATEST, this::draft);
    }

    /// Typed and taken back again before it was written: nothing is missing on the disk.
    private void settle(boolean nothingMissing) {
        if (nothingMissing && !writing && unkept.isPresent()) {
            settled();
        }
    }

    private void settled() {
        unkept = Optional.empty();
        alarms.settle();
        state.set(new Kept.Done(clock.instant()));
    }

    private void slow() {
        unkept.filter(_ -> state.get() instanceof Kept.Keeping).ifPresent(since -> state.set(new Kept.Slow(since)));
    }
}
