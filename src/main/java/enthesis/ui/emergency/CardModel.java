package enthesis.ui.emergency;

import enthesis.domain.entry.Field;
import enthesis.domain.followup.emergency.Emergency;
import enthesis.domain.followup.emergency.Mark;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Reminders;
import enthesis.ui.kit.work.Work;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// An emergency while it goes on. A tap has its time at once and is on its way to the disk at once; while the disk
/// refuses it, it is tried again, in order, and that is said. Nothing is taken back: what was wrong is struck through.
public final class CardModel {
    /// The words that are being typed; what they belong to is `chosen`.
    public static final Field WORDS = Field.of("emergency", "words");
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration AGAIN = Duration.ofSeconds(2);

    public final ObjectProperty<Emergency> emergency;
    /// Since the opening, "04:12".
    public final StringProperty clock = new SimpleStringProperty("");
    /// Why the last taps are not on the disk yet, worded; "" when they are.
    public final StringProperty failure = new SimpleStringProperty("");
    /// How many taps are on their way to the disk.
    public final IntegerProperty waiting = new SimpleIntegerProperty();
    /// The turn of the tap that words are added to, or that is struck through; 0 for none.
    public final IntegerProperty chosen = new SimpleIntegerProperty();
    public final SheetModel sheet = new SheetModel();
    private final CardDesk desk;
    private final Stopwatch watch;
    private final Deque<Mark> pending = new ArrayDeque<>();
    private Runnable settled = () -> {};
    private boolean busy;

    /// What the card asks of the chart, off the screen; gives the mark back as it was written.
    @FunctionalInterface
    public interface Keep {
        Mark keep(Emergency emergency, Mark mark) throws Exception;
    }

    public record CardDesk(Work work, Texts texts, Reminders reminders, Clock clock, Keep keep) {}

    public CardModel(CardDesk desk, Stopwatch watch, Emergency emergency) {
        this.desk = desk;
        this.watch = watch;
        this.emergency = new SimpleObjectProperty<>(emergency);
        if (emergency.begun() && !emergency.ended()) {
            mark(Mark.Kind.RESUMED, 0, "");
        }
        tick();
    }

    private void tick() {
        clock.set(Stopwatch.words(watch.since()));
        if (!emergency.get().ended()) {
            desk.reminders.in(SECOND, this::tick);
        }
    }

    /// Somebody did something: it has its time before anything else is asked of it.
    public void tap(Mark.Kind kind) {
        if (!emergency.get().ended()) {
            say();
            chosen.set(mark(kind, 0, "").turn());
        }
    }

    /// Adds the typed words to the chosen tap, or makes a note of them.
    public void say() {
        var words = sheet.now().text(WORDS).strip();
        if (words.isEmpty() || emergency.get().ended()) {
            return;
        }
        if (chosen.get() == 0) {
            chosen.set(mark(Mark.Kind.NOTE, 0, "").turn());
        }
        mark(Mark.Kind.WORDS, chosen.get(), words);
        sheet.type(WORDS, "");
    }

    /// Strikes the chosen tap through; typed words are the reason.
    public void strike() {
        chosenTap().filter(told -> told.struck().isEmpty()).ifPresent(told -> {
            var why = sheet.now().text(WORDS).strip();
            mark(Mark.Kind.STRUCK, told.tap().turn(), why);
            sheet.type(WORDS, "");
        });
    }

    public Optional<Emergency.Told> chosenTap() {
        return emergency.get().timeline().stream().filter(told -> told.tap().kind().isTap())
                .filter(told -> told.tap().turn() == chosen.get()).findFirst();
    }

    /// Ends it; `then` follows once everything is on the disk, at once where nothing was tapped.
    public void end(Runnable then) {
        say();
        if (emergency.get().begun() && !emergency.get().ended()) {
            mark(Mark.Kind.ENDED, 0, "");
        }
        settled = then;
        drain();
    }

    public Stopwatch watch() {
        return watch;
    }

    private Mark mark(Mark.Kind kind, int target, String words) {
        var mark = emergency.get().next(kind, target, words, watch.since(), desk.clock.instant());
        emergency.set(emergency.get().with(mark));
        pending.add(mark);
        drain();
        return mark;
    }

    private void drain() {
        waiting.set(pending.size());
        if (busy) {
            return;
        }
        if (pending.isEmpty()) {
            var then = settled;
            settled = () -> {};
            then.run();
            return;
        }
        busy = true;
        var next = pending.getFirst();
        var now = emergency.get();
        desk.work.run(() -> desk.keep.keep(now, next), _ -> kept(), this::failed);
    }

    private void kept() {
        busy = false;
        failure.set("");
        pending.removeFirst();
        drain();
    }

    private void failed(Exception why) {
        failure.set(desk.texts.of(why));
        desk.reminders.in(AGAIN, () -> {
            busy = false;
            drain();
        });
    }
}
