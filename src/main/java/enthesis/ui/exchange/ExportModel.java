package enthesis.ui.exchange;

import enthesis.domain.extract.ExtractScope;
import enthesis.ui.kit.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// One export: what is exported, and how far it is. It can be cancelled until it is whole.
public final class ExportModel {
    /// Which of the `choices` is exported, by its place from 0; "" while nothing is chosen.
    public final StringProperty chosen = new SimpleStringProperty("");
    public final ObjectProperty<State> state = new SimpleObjectProperty<>(State.READY);
    /// From 0 to 1; below 0 while nobody knows.
    public final SimpleDoubleProperty progress = new SimpleDoubleProperty(-1);
    /// How far it is, what came of it, or why it is not begun, worded.
    public final StringProperty message = new SimpleStringProperty("");
    final List<Choice> choices;
    private final ExportActs acts;
    private final Texts texts;
    private final boolean may;

    /// What can be exported from where one came from, with its words; an underscore stands before its letter.
    public record Choice(ExtractScope scope, String words) {}

    public enum State {
        READY, GOING_ON, CANCELLING
    }

    /// What is begun and called off. On the screen's thread; `heard` is told there.
    public interface ExportActs {
        void begin(ExtractScope scope, Path folder, Heard heard);

        /// Calls off what goes on; nothing of it stays.
        void cancel();

        /// Asks for a folder; empty when nobody chose one.
        Supplier<Optional<Path>> folders();
    }

    /// What becomes of an export.
    public interface Heard {
        void progress(int done, int all);

        /// It is over; `sentence` says how.
        void over(String sentence);
    }

    /// `may`: whether whoever is signed in may export. One choice alone is chosen.
    public ExportModel(ExportActs acts, Texts texts, List<Choice> choices, boolean may) {
        this.acts = acts;
        this.texts = texts;
        this.choices = List.copyOf(choices);
        this.may = may;
        if (choices.size() == 1) {
            chosen.set("0");
        }
        if (!may) {
            message.set(texts.say("people.mayNot.export_charts"));
        }
    }

    public boolean mayBegin() {
        return may && state.get() == State.READY && !chosen.get().isEmpty();
    }

    /// Asks where to, and begins.
    public void begin() {
        if (mayBegin()) {
            acts.folders().get().ifPresent(this::begin);
        }
    }

    private void begin(Path folder) {
        state.set(State.GOING_ON);
        progress.set(-1);
        message.set(texts.say("fhir.starting"));
        acts.begin(choices.get(Integer.parseInt(chosen.get())).scope(), folder, new Heard() {
            @Override
            public void progress(int done, int all) {
                if (state.get() == State.GOING_ON) {
                    progress.set(all == 0 ? 0 : (double) done / all);
                    message.set(texts.say("fhir.progress", Integer.toString(done), Integer.toString(all)));
                }
            }

            @Override
            public void over(String sentence) {
                state.set(State.READY);
                message.set(sentence);
            }
        });
    }

    public void cancel() {
        if (state.get() == State.GOING_ON) {
            state.set(State.CANCELLING);
            message.set(texts.say("fhir.cancelling"));
            acts.cancel();
        }
    }
}
