package enthesis.ui.practice.intake;

import enthesis.domain.entry.Choices;
import enthesis.domain.intake.Incoming;
import enthesis.domain.intake.table.DayOrder;
import enthesis.domain.intake.table.NameOrder;
import enthesis.domain.intake.table.Part;
import enthesis.domain.intake.table.Question;
import enthesis.domain.intake.table.Survey;
import enthesis.domain.intake.table.TableReading;
import enthesis.domain.intake.table.Years;
import enthesis.domain.patient.Sex;
import enthesis.exchange.table.in.TableCheck;
import enthesis.ui.kit.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// Which column of a table holds what of a patient, said by whoever takes it in; what can be seen is said already.
public final class ColumnsModel {
    /// Whether a table is being placed.
    public final SimpleBooleanProperty shown = new SimpleBooleanProperty();
    /// Counts what was said and looked at: the columns, the people, or what is asked may be others now.
    public final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    final PlacingWords words;
    private final Texts texts;
    private @Nullable Looked looked;
    private @Nullable TableReading reading;

    /// `column` counts from 0; `asked`: something about it should be said before it is read.
    public record Line(int column, String name, String examples, String part, boolean asked) {}

    ColumnsModel(Texts texts) {
        this.texts = texts;
        words = new PlacingWords(texts);
    }

    /// What was placed by hand stays where the columns are called the same.
    void show(Looked now) {
        var before = looked;
        var mine = reading;
        looked = now;
        reading = before != null && mine != null && before.path().equals(now.path())
                && shape(before).isPresent() && shape(before).equals(shape(now))
                        ? mine.in(now.reading().form())
                        : now.reading();
        shown.set(true);
        refresh();
    }

    private static Optional<String> shape(Looked one) {
        return one.survey().map(Survey::shape);
    }

    void hide() {
        looked = null;
        reading = null;
        shown.set(false);
        refresh();
    }

    public Looked looked() {
        return there(looked);
    }

    public TableReading reading() {
        return there(reading);
    }

    private static <T> T there(@Nullable T one) {
        if (one == null) {
            throw new IllegalStateException("no table");
        }
        return one;
    }

    public Optional<Survey> survey() {
        return looked == null ? Optional.empty() : looked.survey();
    }

    /// What must still be said.
    public List<Question> open() {
        return survey().map(reading()::open).orElse(List.of());
    }

    /// What is to be known before it is read: what is wrong, what is asked, or where this comes from.
    String sentence() {
        var now = looked();
        if (now.wrong().isPresent()) {
            return texts.say("columns.wrong", texts.say(now.wrong().get()));
        }
        var open = open();
        var survey = now.survey().orElseThrow();
        var strange = reading().unknownSexes(survey);
        if (open.isEmpty() && !strange.isEmpty()) {
            return texts.say("columns.strange", words.quoted(strange), Integer.toString(survey.rows()));
        }
        return !open.isEmpty()
                ? words.asked(open, survey)
                : texts.say(now.remembered() ? "columns.remembered" : "columns.ready",
                        Integer.toString(survey.rows()));
    }

    public void place(int column, String part) {
        change((now, survey) -> looked().dictionary().seen(now.placed(column, Choices.read(Part.class, part)),
                survey));
    }

    public void days(String order) {
        Choices.read(DayOrder.class, order).ifPresent(one -> change((now, _) -> now.days(one)));
    }

    public void years(String meant) {
        Choices.read(Years.class, meant).ifPresent(one -> change((now, _) -> now.years(one)));
    }

    public void names(String order) {
        Choices.read(NameOrder.class, order).ifPresent(one -> change((now, _) -> now.names(one)));
    }

    public void system(String called) {
        change((now, _) -> now.system(called.strip()));
    }

    public void sex(String word, String sex) {
        change((now, _) -> now.sex(word, Choices.read(Sex.class, sex)));
    }

    private void change(BiFunction<TableReading, Survey, TableReading> how) {
        survey().ifPresent(survey -> {
            reading = how.apply(reading(), survey);
            refresh();
        });
    }

    private void refresh() {
        changes.set(changes.get() + 1);
    }

    /// The columns with what they hold.
    public List<Line> lines() {
        return survey().map(this::lines).orElse(List.of());
    }

    /// Who the first rows are as they would be read.
    public List<String> people() {
        return survey().map(this::people).orElse(List.of());
    }

    private List<Line> lines(Survey survey) {
        var asked = new HashSet<>(open().stream().map(Question::column).toList());
        if (!reading().unknownSexes(survey).isEmpty()) {
            asked.addAll(reading().columns(Part.SEX));
        }
        return IntStream.range(0, survey.columns().size()).mapToObj(at -> {
            var column = survey.columns().get(at);
            return new Line(at, words.column(column.name(), at),
                    column.examples().isEmpty()
                            ? texts.say("columns.empty")
                            : String.join("  \u00b7  ", column.examples()),
                    words.part(reading().parts().get(at)), asked.contains(at));
        }).toList();
    }

    private List<String> people(Survey survey) {
        if (open().stream().anyMatch(one -> one.what() != Question.What.SYSTEM)) {
            return List.of();
        }
        var names = survey.columns().stream().map(one -> one.name()).toList();
        var shownAs = reading().system().isBlank() ? reading().system("?") : reading();
        List<Optional<Incoming>> first = TableCheck.glance(survey.first(), names, shownAs, looked().dictionary(),
                looked().today());
        return first.stream().map(one -> one.map(words::person).orElseGet(() -> texts.say("columns.notRead")))
                .toList();
    }
}
