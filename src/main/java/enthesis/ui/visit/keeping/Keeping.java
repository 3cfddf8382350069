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

/// Brings every edit to the disk: as a draft 2 s after the last keystroke and within 5 s of the first one that is not
/// kept (product.md), as rows after half a minute of quiet or when it is asked for. What falls due while a write is
/// under way is drafted as soon as that returns: a slow write never starts the clock anew.
///
/// Says "kept" only when the write has returned and nothing was typed since. A failed draft and refused rows are tried
/// again every 5 s, with everything that is not kept; typing goes on meanwhile. Where rows can't be written a draft is
/// kept, which the next opening puts back.
public final class Keeping {
    public static final Duration PAUSE = Duration.ofSeconds(2);
    /// While typing goes on a draft is begun so long after the first keystroke: a second of the five is for the write.
    public static final Duration LATEST = Duration.ofSeconds(4);
    /// After this long without being kept, the disk is called slow.
    public static final Duration SLOW = Duration.ofSeconds(7);
    public static final Duration QUIET = Duration.ofSeconds(30);
    public static final Duration AGAIN = Duration.ofSeconds(5);

    private final Supplier<Sheet> now;
    private final Keeper keeper;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Kept> state = new ReadOnlyObjectWrapper<>(new Kept.Untouched());
    private final Alarms alarms;
    private final Unkept unkept = new Unkept();
    private Sheet drafted;
    private Sheet stored;
    private Optional<Instant> last = Optional.empty();
    private Optional<Exception> noRows = Optional.empty();
    private boolean due;
    private boolean ended;

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

    /// What a draft put back lies on the disk already.
    public void drafted(Sheet sheet) {
        drafted = sheet;
    }

    /// Something was typed.
    public void edited() {
        ended = false;
        boolean first = unkept.oldest().isEmpty();
        if (unkept.typed(clock.instant())) {
            alarms.latest(LATEST, this::draft);
        }
        if (first) {
            alarms.slow(SLOW, this::slow);
        }
        alarms.pause(PAUSE, this::draft);
        alarms.quiet(noRows.isPresent() ? AGAIN : QUIET, this::rows);
        switch (state.get()) {
            case Kept.Untouched _,Kept.Done _,Kept.Keeping _ -> state.set(onItsWay());
            case Kept.Drafted _,Kept.Slow _,Kept.Failed _ -> {
            }
        }
    }

    /// Appends what is not on the disk yet; nothing when everything is. While something is written it follows that.
    public void draft() {
        due = unkept.writing();
        if (!due) {
            draftOr(() -> {}, () -> {});
        }
    }

    /// Writes the rows now, or a draft where they can't be written.
    public void rows() {
        rowsOr(() -> {}, this::draft);
    }

    /// Writes the rows, or a draft where they can't be written, for the next opening puts it back; `then` follows, also
    /// when there was nothing to write. `held` follows when neither can be written: then it is in memory only.
    public void leave(Runnable then, Runnable held) {
        rowsOr(then, () -> draftOr(then, held));
    }

    /// Stops until something is typed again: the visit is left or signed.
    public void end() {
        alarms.cancel();
        ended = true;
    }

    private void rowsOr(Runnable then, Runnable not) {
        var sheet = now.get();
        if (ended || (sheet.equals(stored) && sheet.equals(drafted))) {
            settle();
            then.run();
            return;
        }
        begin();
        keeper.rows(sheet, () -> {
            stored = sheet;
            noRows = Optional.empty();
            written(sheet);
            then.run();
        }, reason -> {
            refused(reason);
            not.run();
        });
    }

    private void draftOr(Runnable then, Runnable held) {
        var sheet = now.get();
        var changes = sheet.changesSince(drafted);
        if (ended || changes.isEmpty()) {
            settle();
            then.run();
            return;
        }
        begin();
        keeper.draft(changes, () -> {
            written(sheet);
            then.run();
        }, reason -> {
            failed(reason);
            held.run();
        });
    }

    private void begin() {
        unkept.begun();
        due = false;
        alarms.begun();
    }

    private void written(Sheet sheet) {
        unkept.written();
        drafted = sheet;
        last = Optional.of(clock.instant());
        if (now.get().equals(sheet)) {
            settled();
        } else if (!ended) {
            state.set(onItsWay());
            alarms.slow(SLOW, this::slow);
            followUp();
        }
    }

    private void followUp() {
        if (due) {
            draft();
        }
    }

    private void failed(Exception reason) {
        unkept.failed();
        if (!ended) {
            state.set(new Kept.Failed(oldest(), reason));
            alarms.latest(AGAIN, this::draft);
        }
    }

    private void refused(Exception reason) {
        unkept.failed();
        if (!ended) {
            noRows = Optional.of(reason);
            alarms.quiet(AGAIN, this::rows);
            if (now.get().equals(drafted)) {
                settled();
            }
        }
    }

    /// Typed and taken back again before it was written: nothing is missing on the disk.
    private void settle() {
        if (!unkept.writing() && unkept.oldest().isPresent() && now.get().equals(drafted)) {
            settled();
        }
    }

    private void settled() {
        unkept.settled();
        due = false;
        alarms.settle();
        var at = clock.instant();
        if (noRows.isEmpty()) {
            last = Optional.of(at);
        }
        state.set(noRows.<Kept>map(why -> new Kept.Drafted(last.orElse(at), why))
                .orElseGet(() -> new Kept.Done(at)));
    }

    private Kept onItsWay() {
        return new Kept.Keeping(oldest(), last);
    }

    private Instant oldest() {
        return unkept.oldest().orElseGet(clock::instant);
    }

    private void slow() {
        switch (state.get()) {
            case Kept.Keeping _,Kept.Drafted _ -> unkept.oldest().ifPresent(since -> state.set(new Kept.Slow(since)));
            case Kept.Untouched _,Kept.Done _,Kept.Slow _,Kept.Failed _ -> {
            }
        }
    }
}
