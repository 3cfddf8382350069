package enthesis.ui.practice.trail;

import enthesis.domain.patient.Person;
import enthesis.storage.deed.Deed;
import enthesis.storage.deed.DeedPage;
import enthesis.storage.deed.DeedQuery;
import enthesis.storage.deed.DeedQuery.By;
import enthesis.storage.deed.DeedQuery.Order;
import enthesis.storage.deed.Deeds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The list of acts: asked anew with every letter, a page at a time. An answer that comes after a later question is
/// dropped, and a question that is late already is not asked at all.
public final class TrailModel {
    public final TrailFilter filter;
    public final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.NEWEST);
    public final ObjectProperty<List<TrailRow>> rows = new SimpleObjectProperty<>(List.of());
    /// Which row is chosen; below 0 when nothing is there.
    public final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    public final BooleanProperty busy = new SimpleBooleanProperty();
    /// How much was found; or why nothing is shown.
    public final StringProperty message = new SimpleStringProperty("");
    public final StringProperty failure = new SimpleStringProperty("");
    public final BooleanProperty before = new SimpleBooleanProperty();
    public final BooleanProperty after = new SimpleBooleanProperty();
    /// Of one patient or one person: only such a list is a report.
    public final BooleanProperty report = new SimpleBooleanProperty();
    /// A line from paper.
    public final AnchorModel anchor;
    final TrailWords words;
    private final TrailDesk desk;
    private final AtomicInteger asked = new AtomicInteger();
    private final Set<Long> open = new HashSet<>();
    private List<Person> people = List.of();
    private DeedPage page = new DeedPage(List.of(), 0, 0);

    public TrailModel(TrailDesk desk) {
        this.desk = desk;
        words = new TrailWords(desk.texts(), desk.zone());
        filter = new TrailFilter(desk);
        anchor = new AnchorModel(desk);
        filter.onChange(() -> ask(0));
        order.subscribe((_, _) -> ask(0));
    }

    /// Reads the first page.
    public void start() {
        ask(0);
    }

    /// Sorts by a column; once more, the other way round.
    public void sort(By by) {
        var now = order.get();
        order.set(new Order(by, now.by() == by ? !now.descending() : by == By.WHEN || by == By.LINES));
    }

    public void next() {
        if (after.get()) {
            ask(page.number() + 1);
        }
    }

    public void previous() {
        if (before.get()) {
            ask(page.number() - 1);
        }
    }

    private void ask(int number) {
        int mine = asked.incrementAndGet();
        failure.set("");
        if (filter.refused()) {
            nothing(desk.texts().say("trail.date"));
            return;
        }
        busy.set(true);
        var typed = filter.patient.get().strip();
        if (typed.isEmpty()) {
            people = List.of();
            read(mine, filter.query(Optional.empty(), order.get()), number);
            return;
        }
        desk.work().run(() -> mine == asked.get() ? desk.source().people(typed) : List.<Person>of(), found -> {
            if (mine == asked.get()) {
                people = List.copyOf(found);
                read(mine, filter.query(Optional.of(found), order.get()), number);
            }
        }, failed -> failed(mine, failed));
    }

    private void read(int mine, DeedQuery query, int number) {
        report.set(filter.one(people));
        desk.reading().run(() -> mine == asked.get()
                ? Optional.of(desk.source().page(query, number))
                : Optional.<DeedPage>empty(), found -> found.filter(_ -> mine == asked.get()).ifPresent(this::show),
                failed -> failed(mine, failed));
    }

    private void failed(int mine, Exception failed) {
        if (mine == asked.get()) {
            nothing("");
            failure.set(desk.texts().of(failed));
        }
    }

    private void nothing(String why) {
        show(new DeedPage(List.of(), 0, 0));
        report.set(false);
        message.set(why);
    }

    private void show(DeedPage now) {
        busy.set(false);
        page = now;
        open.clear();
        before.set(now.number() > 0);
        after.set(now.more());
        lay(0);
        message.set(count());
    }

    private String count() {
        var texts = desk.texts();
        var typed = filter.patient.get().strip();
        if (page.all() == 0) {
            return people.isEmpty() && !typed.isEmpty()
                    ? texts.say("trail.nobody", typed)
                    : texts.say("trail.none");
        }
        var many = page.all() == 1
                ? texts.say("trail.one")
                : page.all() == page.deeds().size()
                        ? texts.say("trail.count", TrailWords.many(page.all()))
                        : texts.say("trail.shown", TrailWords.many(page.first()), TrailWords.many(page.last()),
                                TrailWords.many(page.all()));
        return switch (people.size()) {
            case 0 -> many;
            case 1 -> many + " " + texts.say("trail.ofOne", people.getFirst().shown());
            default -> many + " " + texts.say("trail.of", Integer.toString(people.size()));
        };
    }

    private void lay(int choice) {
        var laid = new ArrayList<TrailRow>();
        for (var deed : page.deeds()) {
            boolean unfolded = open.contains(deed.first());
            laid.add(new TrailRow.ActLine(deed, unfolded));
            if (unfolded) {
                rows(deed, laid);
            }
        }
        chosen.set(-1);
        rows.set(List.copyOf(laid));
        chosen.set(laid.isEmpty() ? -1 : choice);
    }

    private void rows(Deed deed, List<TrailRow> laid) {
        words.rows(deed).forEach(told -> laid.add(new TrailRow.RowLine(told)));
        if (deed.told().isEmpty()) {
            laid.add(new TrailRow.Note(desk.texts().say("trail.noRows")));
        } else if (deed.lines() > Deeds.ROWS) {
            laid.add(new TrailRow.Note(desk.texts().say("trail.more",
                    TrailWords.many(deed.lines() - Deeds.ROWS))));
        }
    }

    /// Chooses `by` rows further.
    public void move(int by) {
        if (!rows.get().isEmpty()) {
            chosen.set(Math.clamp(chosen.get() + by, 0, rows.get().size() - 1));
        }
    }

    /// Shows the rows of the chosen act, or folds them again.
    public void unfold() {
        int at = chosen.get();
        while (at >= 0 && !(rows.get().get(at) instanceof TrailRow.ActLine)) {
            at--;
        }
        if (at >= 0 && rows.get().get(at) instanceof TrailRow.ActLine(var deed, var unfolded)) {
            if (unfolded) {
                open.remove(deed.first());
            } else {
                open.add(deed.first());
            }
            lay(at);
        }
    }

    public void csv() {
        out(desk.papers().csv());
    }

    public void print() {
        report(desk.papers().print());
    }

    public void pdf() {
        report(desk.papers().save());
    }

    private void report(Consumer<TrailDesk.Asked> paper) {
        if (!report.get()) {
            message.set(desk.texts().say("trail.why"));
        } else if (page.all() > TrailDesk.LONGEST_REPORT) {
            message.set(desk.texts().say("trail.tooMany", TrailWords.many(TrailDesk.LONGEST_REPORT)));
        } else {
            out(paper);
        }
    }

    private void out(Consumer<TrailDesk.Asked> paper) {
        if (page.all() > 0) {
            paper.accept(filter.asked(people, order.get()));
        }
    }
}
