package enthesis.ui.practice.shelf;

import enthesis.domain.practice.Practice;
import enthesis.domain.solution.shelf.LotName;
import enthesis.domain.value.PatientId;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import enthesis.ui.practice.list.FindModel;
import enthesis.ui.practice.list.FindRow;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Who received a lot: asked again with every letter; an answer that comes after a later question is dropped.
public final class RecallModel extends FindModel<RecallLine> {
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
        super(line -> desk.patient().accept(line.person().id()));
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
        show(found.stream().<FindRow<RecallLine>>map(FindRow.Line::new).toList());
        long people = found.stream().map(line -> line.person().id()).distinct().count();
        message.set(switch ((int) Math.min(people, 2)) {
            case 0 -> desk.texts().say(nothing, typed.get().strip());
            case 1 -> desk.texts().say("shelf.recall.one");
            default -> desk.texts().say("shelf.recall.many", Long.toString(people));
        });
    }

    /// Prints the list as it is shown; without a line there is nothing to print.
    public void print() {
        shown().ifPresent(desk.paper().print());
    }

    public void save() {
        shown().ifPresent(desk.paper().save());
    }

    private Optional<Shown> shown() {
        return found().isEmpty()
                ? Optional.empty()
                : Optional.of(new Shown(typed.get().strip(), message.get(), found(), words()));
    }

    RecallWords words() {
        return new RecallWords(desk.texts(), desk.practice(), typed.get());
    }
}
