package enthesis.ui.outcome;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.outcome.ChangeLine;
import enthesis.domain.outcome.CourseOutcomes;
import enthesis.domain.outcome.Outcome;
import enthesis.domain.outcome.OutcomeWords;
import enthesis.domain.outcome.Told;
import enthesis.domain.outcome.form.OutcomeFields;
import enthesis.domain.outcome.form.OutcomeForm;
import enthesis.domain.outcome.form.OutcomeReading;
import enthesis.domain.outcome.form.SumsText;
import enthesis.domain.practice.outcome.External;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import enthesis.ui.outcome.question.Asking;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Typing the answers of a patient, by the practice or by the patient. Nothing is chosen beforehand; what is missing is
/// shown once somebody wanted to keep it.
public final class OutcomeModel {
    /// Why answers are withdrawn; typed beside the form, and kept as a draft with it.
    public static final Field REASON = Field.of("withdraw", "reason");

    private static final int WORKED = 4;

    public final SheetModel sheet = new SheetModel();
    public final OutcomePage page;
    public final ObjectProperty<OutcomeReading> reading;
    public final BooleanProperty wanted = new SimpleBooleanProperty();
    public final StringProperty failure = new SimpleStringProperty("");
    /// Which answers are about to be withdrawn.
    public final ObjectProperty<Optional<PastLine>> withdrawing = new SimpleObjectProperty<>(Optional.empty());
    private final OutcomeDesk desk;
    private final UUID id = UUID.randomUUID();

    /// `keep` and `withdraw` write, off the screen; `kept` is told when the answers are written, `changed` when others
    /// were withdrawn. A reason has at least `reasonLetters`.
    public record OutcomeDesk(Work work, Texts texts, Consumer<Outcome> keep, Consumer<Outcome> kept,
            BiConsumer<UUID, String> withdraw, Runnable changed, int reasonLetters) {}

    public OutcomeModel(OutcomeDesk desk, OutcomePage page) {
        this.desk = desk;
        this.page = page;
        reading = new SimpleObjectProperty<>(read());
        sheet.sheet().subscribe(_ -> reading.set(read()));
        sheet.onEdit(changed -> {
            failure.set("");
            changed.keySet().stream().filter(field -> field.equals(OutcomeFields.sums(field.row())))
                    .forEach(field -> work(field.row()));
        });
    }

    /// The total that the sums make goes where a total is typed.
    private void work(int row) {
        external(row).flatMap(known -> SumsText.read(sheet.now().text(OutcomeFields.sums(row)), known).asValue())
                .ifPresent(total -> sheet.type(OutcomeFields.score(row),
                        total.setScale(WORKED, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()));
    }

    /// The questionnaire of the practice's list that is named in a row, if its total can be worked out.
    public Optional<External> external(int row) {
        return page.offer().practice().named(sheet.now().text(OutcomeFields.name(row)))
                .filter(known -> !known.parts().isEmpty());
    }

    private OutcomeReading read() {
        return OutcomeForm.read(sheet.now(), page.offer(), id);
    }

    public Texts texts() {
        return desk.texts();
    }

    public int reasonLetters() {
        return desk.reasonLetters();
    }

    public Asking asking() {
        return new Asking(sheet, page.offer(), desk.texts(), false);
    }

    /// The patient answers now, alone.
    public void hand() {
        sheet.edit(Map.of(OutcomeFields.DAY, page.today().toString(), OutcomeFields.TOLD, Choices.text(Told.SCREEN)),
                desk.texts().say("outcome.handed"));
    }

    /// How the course stands, with what is typed now as soon as it is whole.
    public List<ChangeLine> changes() {
        var now = new CourseOutcomes(page.outcomes().standing(),
                Stream.concat(page.outcomes().outcomes().stream(), reading.get().outcome().stream()).toList(),
                page.outcomes().pains());
        return new OutcomeWords(desk.texts().words()).changes(now, page.offer().practice());
    }

    public void keep() {
        wanted.set(true);
        var whole = reading.get().outcome();
        if (whole.isEmpty()) {
            failure.set(desk.texts().say(nothing() ? "outcome.noAnswers" : "outcome.notWhole"));
        }
        whole.ifPresent(outcome -> desk.work().run(() -> {
            desk.keep().accept(outcome);
            return outcome;
        }, desk.kept(), failed -> failure.set(desk.texts().of(failed))));
    }

    private boolean nothing() {
        var now = reading.get();
        return now.answers().empty() && now.refusals().isEmpty()
                && Stream.of(OutcomeFields.DAY, OutcomeFields.TOLD).noneMatch(now.missing()::contains);
    }

    /// Leaves the question of the reason; false when none was asked.
    public boolean leaveReason() {
        boolean was = withdrawing.get().isPresent();
        withdrawing.set(Optional.empty());
        return was;
    }

    public void withdraw() {
        var reason = sheet.now().text(REASON).strip();
        if (reason.length() < desk.reasonLetters()) {
            failure.set(desk.texts().say("outcome.past.short"));
            return;
        }
        withdrawing.get().ifPresent(line -> desk.work().run(() -> {
            desk.withdraw().accept(line.outcome(), reason);
            return line;
        }, _ -> {
            sheet.settle(Map.of(REASON, ""));
            leaveReason();
            desk.changed().run();
        }, failed -> failure.set(desk.texts().of(failed))));
    }
}
