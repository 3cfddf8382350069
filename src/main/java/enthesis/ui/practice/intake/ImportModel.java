package enthesis.ui.practice.intake;

import enthesis.domain.intake.Answer;
import enthesis.domain.intake.Match;
import enthesis.domain.intake.Preview;
import enthesis.domain.intake.table.TableForm;
import enthesis.domain.intake.table.TableReading;
import enthesis.ui.kit.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// One import: a file or folder is checked whole, then shown with who becomes what, then stored, or nothing of it is.
public final class ImportModel {
    public final ObjectProperty<State> state = new SimpleObjectProperty<>(State.READY);
    /// From 0 to 1; below 0 while nobody knows.
    public final SimpleDoubleProperty progress = new SimpleDoubleProperty(-1);
    /// How far it is, what came of it, or why not.
    public final StringProperty message = new SimpleStringProperty("");
    /// What would be taken and left out, a line for each; "" before a file is checked.
    public final StringProperty summary = new SimpleStringProperty("");
    /// Everybody in the files, those first about whom somebody must be asked.
    public final ObjectProperty<List<Row>> rows = new SimpleObjectProperty<>(List.of());
    /// The columns of a table, before it is read.
    public final ColumnsModel columns;
    final ImportWords words;
    private final ImportActs acts;
    private final Texts texts;
    private final boolean may;
    private @Nullable Preview preview;

    /// `line` counts the people of the preview from 0; `place` is where in the files they stand.
    public record Row(int line, String who, String place, String what, Optional<Match.Ask> ask) {}

    public enum State {
        READY, CHECKING, PLACING, SHOWN, STORING, CANCELLING
    }

    /// What is begun and called off. On the screen's thread; `heard` is told there.
    public interface ImportActs {
        void check(Path path, Heard heard);

        /// Looks at a table once more, in this form.
        void look(Path path, TableForm form, Heard heard);

        /// Checks a table whose columns are placed.
        void check(Looked table, TableReading reading, Heard heard);

        /// Stores what is shown, with the answers that were given.
        void store(Preview preview, Heard heard);

        /// Calls off what goes on; nothing of it stays.
        void cancel();

        Supplier<Optional<Path>> files();

        Supplier<Optional<Path>> folders();
    }

    /// What becomes of it.
    public interface Heard {
        /// How far it is, worded; `share` from 0 to 1, below 0 while nobody knows.
        void progress(String sentence, double share);

        /// It is a table: somebody has to say what its columns hold.
        void looked(Looked table);

        void checked(Preview preview);

        /// It is over; `sentence` says how.
        void over(String sentence);
    }

    /// `may`: whether whoever is signed in may import.
    public ImportModel(ImportActs acts, Texts texts, boolean may) {
        this.acts = acts;
        this.texts = texts;
        this.may = may;
        words = new ImportWords(texts);
        columns = new ColumnsModel(texts);
        columns.changes.subscribe(this::ask);
        if (!may) {
            message.set(texts.say("people.mayNot.import_charts"));
        }
    }

    public boolean mayChoose() {
        return may && (state.get() == State.READY || state.get() == State.SHOWN || state.get() == State.PLACING);
    }

    public boolean mayRead() {
        return may && state.get() == State.PLACING && columns.survey().isPresent();
    }

    public boolean mayStore() {
        return may && state.get() == State.SHOWN && preview != null && preview.fresh() + preview.known() > 0;
    }

    public void file() {
        choose(acts.files());
    }

    public void folder() {
        choose(acts.folders());
    }

    private void choose(Supplier<Optional<Path>> from) {
        if (mayChoose()) {
            from.get().ifPresent(this::take);
        }
    }

    /// Checks a file or folder that somebody chose.
    public void take(Path path) {
        if (mayChoose()) {
            forget();
            begin(State.CHECKING, texts.say("import.checking"));
            acts.check(path, heard());
        }
    }

    /// Looks at the table in another form.
    public void reform(TableForm form) {
        if (state.get() == State.PLACING) {
            begin(State.CHECKING, texts.say("columns.looking"));
            acts.look(columns.looked().path(), form, heard());
        }
    }

    /// Goes on: reads a table as its columns are placed, or stores what is shown.
    ///
    /// @return whether nothing has to be said first
    public boolean goOn() {
        if (mayRead()) {
            if (!columns.open().isEmpty()) {
                return false;
            }
            begin(State.CHECKING, texts.say("import.checking"));
            acts.check(columns.looked(), columns.reading(), heard());
        } else {
            store();
        }
        return true;
    }

    private void ask() {
        if (columns.shown.get()) {
            message.set(columns.sentence());
        }
    }

    public void store() {
        if (mayStore() && preview != null) {
            begin(State.STORING, texts.say("import.backingUp"));
            acts.store(preview, heard());
        }
    }

    private void begin(State next, String sentence) {
        progress.set(-1);
        message.set(sentence);
        state.set(next);
    }

    public void cancel() {
        if (state.get() == State.CHECKING || state.get() == State.STORING) {
            state.set(State.CANCELLING);
            message.set(texts.say("import.cancelling"));
            acts.cancel();
        }
    }

    private void forget() {
        preview = null;
        columns.hide();
        rows.set(List.of());
        summary.set("");
    }

    private Heard heard() {
        return new Heard() {
            @Override
            public void progress(String sentence, double share) {
                if (state.get() != State.CANCELLING) {
                    progress.set(share);
                    message.set(sentence);
                }
            }

            @Override
            public void looked(Looked table) {
                columns.show(table);
                message.set(columns.sentence());
                state.set(State.PLACING);
            }

            @Override
            public void checked(Preview found) {
                columns.hide();
                preview = found;
                message.set("");
                show();
                state.set(State.SHOWN);
            }

            // A table that could not be read so can be placed otherwise.
            @Override
            public void over(String sentence) {
                boolean placing = columns.shown.get();
                if (!placing) {
                    forget();
                }
                message.set(sentence);
                state.set(placing ? State.PLACING : State.READY);
            }
        };
    }

    /// The charts that may be somebody's, by their place: the answers to the question about a row.
    public void answer(Row row, Optional<Answer> said) {
        if (preview != null && state.get() == State.SHOWN) {
            preview.answer(row.line, said);
            show();
        }
    }

    /// "new", the place of the chart, or "" for nobody's answer.
    public String answered(Row row) {
        return preview == null || row.ask.isEmpty() ? "" : preview.answer(row.line).map(one -> switch (one) {
            case Answer.New _ -> "new";
            case Answer.Same(var chart) -> Integer.toString(row.ask.get().charts().indexOf(chart));
        }).orElse("");
    }

    private void show() {
        var now = preview;
        if (now == null) {
            return;
        }
        rows.set(IntStream.range(0, now.lines().size()).mapToObj(at -> row(now, at))
                .sorted(Comparator.comparing((Row row) -> row.ask.isEmpty())).toList());
        var lines = new ArrayList<>(List.of(words.taken(now)));
        lines.addAll(words.left(now));
        summary.set(String.join("\n", lines));
    }

    private Row row(Preview now, int at) {
        var line = now.lines().get(at);
        return new Row(at, words.who(line), line.person().place(), words.what(now.answer(at)),
                line.match() instanceof Match.Ask ask ? Optional.of(ask) : Optional.empty());
    }
}
