package enthesis.ui.practice.shelf;

import enthesis.domain.practice.Practice;
import enthesis.domain.solution.shelf.LotName;
import enthesis.domain.value.PatientId;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Who received a lot: asked again with every letter; an answer that comes after a later question is dropped.
public final class RecallModel {
    public final StringProperty typed = new SimpleStringProperty("");
    public final ObjectProperty<List<RecallLine>> lines = new SimpleObjectProperty<>(List.of());
    public final ObjectProperty<Optional<RecallLine>> chosen = new SimpleObjectProperty<>(Optional.empty());
    /// How many were found, or why it could not be asked, worded.
    public final StringProperty message = new SimpleStringProperty("");
    private final RecallDesk desk;

    /// `find` asks the chart, off the screen; `patient` opens a chart; `paper` takes the list.
    public record RecallDesk(Work work, Texts texts, Practice practice, Function<String, List<RecallLine>> find,
            Consumer<PatientId> patient, Paper paper) {

        /// Without paper.
        public RecallDesk(Work work, Texts texts, Practice practice, Function<String, List<RecallLine>> find,
                Consumer<PatientId> patient) {
            this(work, texts, practice, find, patient, new Paper(_ -> {}, _ -> {}));
        }
    }

    /// What becomes of the list: printed, or saved as a PDF where the user says.
    public record Paper(Consumer<Shown> print, Consumer<Shown> save) {}

    /// The list as it is shown: of which lot, how many people, line by line.
    public record Shown(String lot, String count, List<RecallLine> lines, RecallWords words) {

        public Shown {
            lines = List.copyOf(lines);
        }
    }

    public RecallModel(RecallDesk desk, String lot) {
        this.desk = desk;
        typed.subscribe(this::ask);
        typed.set(lot);
    }

    private void ask(String lot) {
        if (LotName.plain(lot).isEmpty()) {
            show(List.of(), "shelf.recall.type");
            return;
        }
        Callable<List<RecallLine>> job = () -> desk.find().apply(lot);
        desk.work().run(job, found -> {
            if (lot.equals(typed.get())) {
                show(found, "shelf.recall.none");
            }
        }, failed -> message.set(desk.texts().of(failed)));
    }

    private void show(List<RecallLine> found, String nothing) {
        lines.set(List.copyOf(found));
        long people = found.stream().map(line -> line.person().id()).distinct().count();
        message.set(switch ((int) Math.min(people, 2)) {
            case 0 -> desk.texts().say(nothing, typed.get().strip());
            case 1 -> desk.texts().say("shelf.recall.one");
            default -> desk.texts().say("shelf.recall.many", Long.toString(people));
        });
    }

    /// Moves the choice by so many lines.
    public void move(int by) {
        var all = lines.get();
        if (!all.isEmpty()) {
            int at = chosen.get().map(all::indexOf).orElse(-1);
            chosen.set(Optional.of(all.get(at < 0 ? 0 : Math.clamp(at + by, 0, all.size() - 1))));
        }
    }

    public void open() {
        chosen.get().ifPresent(line -> desk.patient().accept(line.person().id()));
    }

    /// Prints the list as it is shown; without a line there is nothing to print.
    public void print() {
        shown().ifPresent(desk.paper().print());
    }

    public void save() {
        shown().ifPresent(desk.paper().save());
    }

    private Optional<Shown> shown() {
        return lines.get().isEmpty()
                ? Optional.empty()
                : Optional.of(new Shown(typed.get().strip(), message.get(), lines.get(), words()));
    }

    private RecallWords words() {
        return new RecallWords(desk.texts(), desk.practice(), typed.get());
    }

    String name(RecallLine line) {
        return words().name(line);
    }

    String line(RecallLine line) {
        return words().line(line);
    }

    String besides(RecallLine line) {
        return words().besides(line);
    }
}
