package enthesis.ui.today;

import enthesis.domain.course.CourseKey;
import enthesis.domain.followup.Contact;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.solution.shelf.ShelfLot;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.VisitId;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The lists of Today, read anew whenever Today is shown.
public final class TodayModel {
    /// Whether anything was read yet: until then an empty list does not say that there is nothing to do.
    public final BooleanProperty known = new SimpleBooleanProperty();
    public final ObjectProperty<TodayLists> lists = new SimpleObjectProperty<>(TodayLists.EMPTY);
    /// What follows the sessions.
    public final ObjectProperty<CallLists> calls = new SimpleObjectProperty<>(CallLists.EMPTY);
    /// Outcomes whose window is open.
    public final ObjectProperty<List<OutcomeLine>> outcomes = new SimpleObjectProperty<>(List.of());
    public final StringProperty clinic = new SimpleStringProperty("");
    /// Who works here now.
    public final StringProperty user = new SimpleStringProperty("");
    public final StringProperty failure = new SimpleStringProperty("");
    private final Work work;
    private final Supplier<TodayLists> read;
    private final Supplier<LocalDate> today;
    private final TodayActs acts;
    private final Texts texts;
    /// Lots of the shelf that somebody should look at.
    public final ObjectProperty<List<LotLine>> lots = new SimpleObjectProperty<>(List.of());
    private Calls calling = new Calls(() -> CallLists.EMPTY, _ -> {});

    private Runnable insight = () -> {};
    private Printing printing = new Printing(_ -> {}, _ -> {});
    private Asks asking = new Asks(List::of, _ -> {});

    private Stock stocking = new Stock(List::of, _ -> {});

    private record Read(TodayLists lists, CallLists calls, List<OutcomeLine> outcomes, List<LotLine> lots) {}

    /// How the lots are read, and how the shelf is opened at one.
    public record Stock(Supplier<List<LotLine>> read, Consumer<ShelfLot> open) {}

    /// How the outcomes that are due are read, and how one is asked.
    public record Asks(Supplier<List<OutcomeLine>> read, Consumer<CourseKey> open) {}

    /// How the calls are read, how one is opened, and how a try that reached nobody is kept, off the screen.
    public record Calls(Supplier<CallLists> read, Consumer<FollowedSession.Key> open,
            BiConsumer<FollowedSession.Key, Contact.Result> tried) {

        /// Without keeping tries.
        public Calls(Supplier<CallLists> read, Consumer<FollowedSession.Key> open) {
            this(read, open, (_, _) -> {});
        }
    }

    /// Where Today leads.
    public record TodayActs(Consumer<VisitId> visit, Consumer<PatientId> patient, Runnable find, Runnable register,
            Runnable practice, Runnable lock) {}

    public TodayModel(Work work, Supplier<TodayLists> read, Supplier<LocalDate> today, TodayActs acts, Texts texts) {
        this.work = work;
        this.read = read;
        this.today = today;
        this.acts = acts;
        this.texts = texts;
    }

    public void refresh() {
        work.run(() -> new Read(read.get(), calling.read().get(), asking.read().get(),
                stocking.read().get()), now -> {
                    failure.set("");
                    calls.set(now.calls);
                    outcomes.set(now.outcomes);
                    lots.set(now.lots);
                    lists.set(now.lists);
                    known.set(true);
                }, failed -> failure.set(texts.of(failed)));
    }

    public void calling(Calls how) {
        calling = how;
    }

    public void asking(Asks how) {
        asking = how;
    }

    public void stocking(Stock how) {
        stocking = how;
    }

    public void open(LotLine line) {
        stocking.open().accept(line.lot());
    }

    /// Keeps that nobody was reached, and reads the lists anew.
    public void tried(CallLine line, Contact.Result result) {
        work.run(() -> {
            calling.tried().accept(line.session(), result);
            return line;
        }, _ -> refresh(), failed -> failure.set(texts.of(failed)));
    }

    /// Prints the lists as they are shown, and the sheets for the calls that are due.
    public record Printing(Consumer<TodayModel> day, Consumer<List<FollowedSession.Key>> calls) {}

    public void printing(Printing how) {
        printing = how;
    }

    /// Nothing that was not read yet is printed.
    public void print() {
        if (known.get()) {
            printing.day().accept(this);
        }
    }

    public void printCalls() {
        var due = calls.get().due().stream().map(CallLine::session).toList();
        if (!due.isEmpty()) {
            printing.calls().accept(due);
        }
    }

    /// How Insight is opened.
    public void counting(Runnable open) {
        insight = open;
    }

    public void openInsight() {
        insight.run();
    }

    public void open(OutcomeLine line) {
        asking.open().accept(line.course());
    }

    public void open(CallLine line) {
        calling.open().accept(line.session());
    }

    public LocalDate day() {
        return today.get();
    }

    public TodayActs acts() {
        return acts;
    }
}
