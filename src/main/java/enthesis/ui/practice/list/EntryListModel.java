package enthesis.ui.practice.list;

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

/// A list of entries: which there are, which one is chosen, what was done last.
public abstract class EntryListModel<L> {
    public final ObjectProperty<List<L>> lines = new SimpleObjectProperty<>(List.of());
    public final ObjectProperty<Optional<L>> chosen = new SimpleObjectProperty<>(Optional.empty());
    /// What was done, or why not, worded.
    public final StringProperty message = new SimpleStringProperty("");
    /// What is looked for, where the list can be searched.
    public final StringProperty typed = new SimpleStringProperty("");
    protected final Texts texts;
    private final Work work;

    protected EntryListModel(Work work, Texts texts) {
        this.work = work;
        this.texts = texts;
    }

    /// Opens the chosen one, where it can be edited.
    public abstract void edit();

    /// Asks the chart for an act, off the screen; `now` is given what came of it, and `said` is said.
    protected final <T> void ask(Callable<T> act, Consumer<T> now, String said) {
        work.run(act, done -> {
            now.accept(done);
            message.set(said);
        }, failed -> message.set(texts.of(failed)));
    }
}
