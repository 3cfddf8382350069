package enthesis.ui.exchange;

import enthesis.domain.entry.Choices;
import enthesis.domain.extract.ExtractFormat;
import enthesis.domain.extract.ExtractScope;
import enthesis.domain.extract.ExtractShape;
import enthesis.domain.value.PatientId;
import enthesis.ui.kit.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// One export: what is exported, and how far it is. It can be cancelled until it is whole.
public final class ExportModel {
    /// Which of the `choices` is exported, by its place from 0; "" while nothing is chosen.
    public final StringProperty chosen = new SimpleStringProperty("");
    /// In which form it leaves, one of `formats` in small letters.
    public final StringProperty format = new SimpleStringProperty(Choices.text(ExtractFormat.FHIR));
    /// What it lies in, an `ExtractShape` in small letters.
    public final StringProperty shape = new SimpleStringProperty(Choices.text(ExtractShape.FOLDER));
    /// What that form is for, or why it cannot be.
    public final StringProperty hint = new SimpleStringProperty("");
    public final ObjectProperty<State> state = new SimpleObjectProperty<>(State.READY);
    /// From 0 to 1; below 0 while nobody knows.
    public final SimpleDoubleProperty progress = new SimpleDoubleProperty(-1);
    /// How far it is, what came of it, or why it is not begun, worded.
    public final StringProperty message = new SimpleStringProperty("");
    final List<Choice> choices;
    private final ExportActs acts;
    private final Texts texts;
    private final boolean may;
    private boolean warned;

    /// What can be exported from where one came from, with its words; an underscore stands before its letter.
    public record Choice(ExtractScope scope, String words) {}

    /// What is exported in which form and shape; `warned`: what had to be said before was said.
    public record Order(ExtractScope scope, ExtractFormat format, ExtractShape shape, boolean warned) {

        /// Whose chart it is, where it is one.
        public Optional<PatientId> patient() {
            return switch (scope) {
                case ExtractScope.WholeChart one -> Optional.of(one.patient());
                case ExtractScope.OneCourse one -> Optional.of(one.patient());
                case ExtractScope.Everybody _ -> Optional.empty();
            };
        }
    }

    public enum State {
        READY, GOING_ON, CANCELLING
    }

    /// What is begun and called off. On the screen's thread; `heard` is told there.
    public interface ExportActs {
        void begin(Order order, Path folder, Heard heard);

        /// Calls off what goes on; nothing of it stays.
        void cancel();

        /// Asks for a folder; empty when nobody chose one.
        Supplier<Optional<Path>> folders();
    }

    /// What becomes of an export.
    public interface Heard {
        void progress(int done, int all);

        /// All charts are written; so many files were read again.
        void checked(long files);

        /// Nothing is begun yet: `sentence` says what to think of before it is asked for once more.
        void warned(String sentence);

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
        chosen.subscribe(_ -> another());
        format.subscribe(_ -> another());
        shape.subscribe(_ -> another());
    }

    private void another() {
        warned = false;
        hint.set(misfit().map(texts::say).orElseGet(
                () -> form().map(one -> texts.say("export.format." + Choices.text(one) + ".hint")).orElse("")));
    }

    private Optional<ExtractFormat> form() {
        return Choices.read(ExtractFormat.class, format.get());
    }

    private Optional<ExtractScope> scope() {
        return chosen.get().isEmpty()
                ? Optional.empty()
                : Optional.of(choices.get(Integer.parseInt(chosen.get())).scope());
    }

    /// The rows of one person would be known for theirs, and one course alone has no tables of its own.
    List<ExtractFormat> formats() {
        boolean all = choices.stream().anyMatch(choice -> choice.scope() instanceof ExtractScope.Everybody);
        return Stream.of(ExtractFormat.values()).filter(one -> all || one != ExtractFormat.RESEARCH).toList();
    }

    /// Why it cannot be exported so, by its words.
    private Optional<String> misfit() {
        if (form().filter(one -> one != ExtractFormat.FHIR).isEmpty()) {
            return Optional.empty();
        }
        if (scope().filter(one -> one instanceof ExtractScope.OneCourse).isPresent()) {
            return Optional.of("export.format.courseOnly");
        }
        return shape() == ExtractShape.ENTHESIS ? Optional.of("export.shape.fhirOnly") : Optional.empty();
    }

    private ExtractShape shape() {
        return Choices.read(ExtractShape.class, shape.get()).orElse(ExtractShape.FOLDER);
    }

    public boolean mayBegin() {
        return may && state.get() == State.READY && scope().isPresent() && form().isPresent() && misfit().isEmpty();
    }

    /// Asks where to, and begins.
    public void begin() {
        if (mayBegin()) {
            acts.folders().get().ifPresent(this::begin);
        }
    }

    private void begin(Path folder) {
        var order = new Order(scope().orElseThrow(), form().orElseThrow(), shape(), warned);
        state.set(State.GOING_ON);
        progress.set(-1);
        message.set(texts.say("fhir.starting"));
        acts.begin(order, folder, new Heard() {
            @Override
            public void progress(int done, int all) {
                if (state.get() == State.GOING_ON) {
                    progress.set(all == 0 ? 0 : (double) done / all);
                    message.set(texts.say("fhir.progress", Integer.toString(done), Integer.toString(all)));
                }
            }

            @Override
            public void checked(long files) {
                if (state.get() == State.GOING_ON) {
                    progress.set(-1);
                    message.set(texts.say("export.checking", Long.toString(files)));
                }
            }

            @Override
            public void warned(String sentence) {
                over(sentence);
                warned = true;
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
