package enthesis.ui.find;

import enthesis.domain.note.find.NotesFound;
import enthesis.domain.patient.find.PatientQuery;
import enthesis.domain.value.PatientId;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Finds while typing: every letter asks at once, and an answer that a later letter has overtaken is dropped; a
/// question that was overtaken while it waited is not asked.
public final class FindModel {
    public final StringProperty typed = new SimpleStringProperty("");
    public final ObjectProperty<FindAnswer> answer;
    /// The places and acts that fit what is typed after a `>`.
    public final ObjectProperty<List<Command>> commands = new SimpleObjectProperty<>(List.of());
    /// The notes in which what is typed was said.
    public final NotesModel notes;
    /// The chosen line, of persons, notes or commands; -1 when there is none.
    public final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    /// What went wrong, worded; "" when nothing did.
    public final StringProperty failure = new SimpleStringProperty("");
    private final AtomicInteger asked = new AtomicInteger();
    private final Work work;
    private final Function<PatientQuery, List<FoundLine>> find;
    private final Supplier<LocalDate> today;
    private final FindActs acts;
    private final Texts texts;

    /// Where only people are looked for.
    public FindModel(Work work, Function<PatientQuery, List<FoundLine>> find, Supplier<LocalDate> today, FindActs acts,
            Texts texts) {
        this(work, find, today, acts, texts, NotesModel.none(work));
    }

    public FindModel(Work work, Function<PatientQuery, List<FoundLine>> find, Supplier<LocalDate> today, FindActs acts,
            Texts texts, NotesModel notes) {
        this.work = work;
        this.find = find;
        this.today = today;
        this.acts = acts;
        this.texts = texts;
        this.notes = notes;
        answer = new SimpleObjectProperty<>(FindAnswer.of(query(), List.of()));
        typed.subscribe(_ -> ask());
        notes.found.subscribe(this::foundNotes);
        notes.listed.subscribe(_ -> first());
    }

    /// Who goes through the people is not sent back to the first when the notes come.
    private void foundNotes(NotesFound now) {
        if (notes.listed.get()) {
            first();
        }
    }

    private PatientQuery query() {
        return PatientQuery.of(typed.get(), today.get());
    }

    private void ask() {
        int number = asked.incrementAndGet();
        if (commanded()) {
            failure.set("");
            commands.set(Command.fitting(acts.commands(), typed.get()));
            answer.set(FindAnswer.of(PatientQuery.of("", today.get()), List.of()));
            notes.clear();
            first();
            return;
        }
        commands.set(List.of());
        var query = query();
        notes.begin(typed.get());
        if (query.empty()) {
            show(FindAnswer.of(query, List.of()));
        } else {
            work.run(() -> overtaken(number) ? List.<FoundLine>of() : find.apply(query), lines -> {
                if (!overtaken(number)) {
                    show(FindAnswer.of(query, lines));
                }
            }, this::failed);
        }
        notes.ask(this::failed);
    }

    private void failed(Exception why) {
        failure.set(texts.of(why));
    }

    /// Whether a command is typed.
    public boolean commanded() {
        return hasCommands() && typed.get().strip().startsWith(Command.SIGN);
    }

    /// Asks for a command; nothing where there is none.
    public void command() {
        if (hasCommands()) {
            typed.set(Command.SIGN + " ");
        }
    }

    /// Whether there are any here.
    boolean hasCommands() {
        return !acts.commands().isEmpty();
    }

    private boolean overtaken(int number) {
        return number != asked.get();
    }

    private void show(FindAnswer now) {
        failure.set("");
        answer.set(now);
        first();
    }

    /// Chooses the first line of what is listed.
    private void first() {
        chosen.set(lines() == 0 ? -1 : 0);
    }

    /// How many lines are listed: commands, notes or people.
    int lines() {
        if (commanded()) {
            return commands.get().size();
        }
        return notes.listed.get() ? notes.found.get().hits().size() : answer.get().lines().size();
    }

    public void move(int by) {
        int last = lines() - 1;
        chosen.set(last < 0 ? -1 : Math.clamp(chosen.get() + by, 0, last));
    }

    /// Lists the notes, or the people again; nothing where only people are looked for.
    public void turn() {
        if (notes.there() && !commanded()) {
            notes.listed.set(!notes.listed.get());
        }
    }

    /// From the notes to the people, from these to where one was.
    public void back() {
        if (notes.listed.get()) {
            turn();
        } else {
            close();
        }
    }

    public void open() {
        if (commanded()) {
            run();
        } else if (notes.listed.get()) {
            notes.at(chosen.get()).ifPresent(hit -> {
                close();
                notes.open(hit);
            });
        } else {
            leave(acts.open());
        }
    }

    private void run() {
        if (chosen.get() >= 0 && chosen.get() < commands.get().size()) {
            var one = commands.get().get(chosen.get());
            close();
            one.run().run();
        }
    }

    public void newVisit() {
        leave(acts.newVisit());
    }

    public void register() {
        var query = query();
        close();
        acts.register().accept(query);
    }

    /// Back to where one was; what was typed is gone, since a found name must not stay on the screen.
    public void close() {
        typed.set("");
        notes.clear();
        acts.close().run();
    }

    private void leave(Consumer<PatientId> to) {
        chosen().ifPresent(id -> {
            close();
            to.accept(id);
        });
    }

    private Optional<PatientId> chosen() {
        var lines = answer.get().lines();
        return notes.listed.get() || chosen.get() < 0 || chosen.get() >= lines.size()
                ? Optional.empty()
                : Optional.of(lines.get(chosen.get()).person().id());
    }
}
