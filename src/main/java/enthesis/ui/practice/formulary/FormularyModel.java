package enthesis.ui.practice.formulary;

import enthesis.domain.solution.formulary.UsualSolution;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The list of usual solutions: one is edited, hidden or offered again.
public final class FormularyModel {
    public final ObjectProperty<List<FormularyLine>> lines;
    public final ObjectProperty<Optional<FormularyLine>> chosen = new SimpleObjectProperty<>(Optional.empty());
    /// What was done, or why not, worded.
    public final StringProperty message = new SimpleStringProperty("");
    final UsualWords words;
    private final FormularyDesk desk;

    /// What the list asks of the chart, off the screen; each gives the lines as they are then.
    public interface Lists {
        List<FormularyLine> hide(UsualSolution usual);

        List<FormularyLine> giveBack(UsualSolution usual);
    }

    /// `edit` opens the form of one; without one a new one's.
    public record FormularyDesk(Work work, Texts texts, Lists lists, Consumer<Optional<UsualSolution>> edit) {}

    public FormularyModel(FormularyDesk desk, List<FormularyLine> lines, UsualWords words) {
        this.desk = desk;
        this.lines = new SimpleObjectProperty<>(List.copyOf(lines));
        this.words = words;
    }

    public void edit() {
        chosen.get().filter(line -> !line.hidden()).ifPresent(line -> desk.edit().accept(Optional.of(line.usual())));
    }

    public void begin() {
        desk.edit().accept(Optional.empty());
    }

    /// Hides the chosen one, or offers it again.
    public void hide() {
        chosen.get().ifPresent(line -> {
            if (line.hidden()) {
                ask("formulary.givenBack", line.usual(), () -> desk.lists().giveBack(line.usual()));
            } else {
                ask("formulary.hid", line.usual(), () -> desk.lists().hide(line.usual()));
            }
        });
    }

    private void ask(String said, UsualSolution usual, Callable<List<FormularyLine>> job) {
        desk.work().run(job, now -> {
            lines.set(List.copyOf(now));
            message.set(desk.texts().say(said, usual.name()));
        }, failed -> message.set(desk.texts().of(failed)));
    }
}
