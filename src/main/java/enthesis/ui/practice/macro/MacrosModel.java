package enthesis.ui.practice.macro;

import enthesis.domain.note.macro.KeptMacro;
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

/// The list of text macros: everybody's and one's own; one is edited, taken out or put back.
public final class MacrosModel {
    public final ObjectProperty<List<MacroLine>> lines;
    public final ObjectProperty<Optional<MacroLine>> chosen = new SimpleObjectProperty<>(Optional.empty());
    /// What was done, or why not, worded.
    public final StringProperty message = new SimpleStringProperty("");
    private final MacrosDesk desk;

    /// What the list asks of the chart, off the screen; each gives the lines as they are then.
    public interface Lists {
        List<MacroLine> takeOut(KeptMacro macro);

        List<MacroLine> giveBack(KeptMacro macro);
    }

    /// `edit` opens a macro's form; without one a new one's.
    public record MacrosDesk(Work work, Texts texts, Lists lists, Consumer<Optional<KeptMacro>> edit) {}

    public MacrosModel(MacrosDesk desk, List<MacroLine> lines) {
        this.desk = desk;
        this.lines = new SimpleObjectProperty<>(List.copyOf(lines));
    }

    public void edit() {
        chosen.get().filter(line -> !line.takenOut()).ifPresent(line -> desk.edit().accept(Optional.of(line.macro())));
    }

    public void begin() {
        desk.edit().accept(Optional.empty());
    }

    /// Takes the chosen one out, or puts it back.
    public void takeOut() {
        chosen.get().ifPresent(line -> {
            if (line.takenOut()) {
                ask("macros.givenBack", line.macro(), () -> desk.lists().giveBack(line.macro()));
            } else {
                ask("macros.tookOut", line.macro(), () -> desk.lists().takeOut(line.macro()));
            }
        });
    }

    private void ask(String words, KeptMacro macro, Callable<List<MacroLine>> job) {
        desk.work().run(job, now -> {
            lines.set(List.copyOf(now));
            message.set(desk.texts().say(words, macro.macro().name()));
        }, failed -> message.set(desk.texts().of(failed)));
    }
}
