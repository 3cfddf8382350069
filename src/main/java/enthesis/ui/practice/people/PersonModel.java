package enthesis.ui.practice.people;

import enthesis.domain.entry.Field;
import enthesis.domain.people.Colleague;
import enthesis.domain.people.PersonForm;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.Remark;
import enthesis.ui.kit.work.Work;
import enthesis.ui.practice.history.HistoryLine;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Somebody who begins, or another role for somebody. Nothing is kept while anything is missing or refused.
public final class PersonModel {
    public final SheetModel sheet;
    public final PersonForm form;
    public final List<HistoryLine> history;
    /// Why it was not kept, worded; "" when nothing is wrong.
    public final StringProperty failure = new SimpleStringProperty("");
    private final PersonDesk desk;

    /// What the form asks of the chart, off the screen; throws what went wrong.
    public interface Keep {
        void keep(Colleague person) throws Exception;
    }

    /// `keep` writes another role, and nothing yet of somebody new; `kept` goes on with them.
    public record PersonDesk(Work work, Texts texts, Keep keep, Consumer<Colleague> kept) {}

    public PersonModel(PersonDesk desk, PersonForm form, List<HistoryLine> history) {
        this.desk = desk;
        this.form = form;
        this.history = List.copyOf(history);
        sheet = new SheetModel(form.sheet());
        sheet.onEdit(_ -> failure.set(""));
    }

    public void keep() {
        var read = form.read(sheet.now());
        if (read.person().isEmpty()) {
            failure.set(read.refusals().values().stream().findFirst().map(desk.texts()::say)
                    .orElseGet(() -> desk.texts().say("people.notYet")));
            return;
        }
        var person = read.person().get();
        desk.work().run(() -> {
            desk.keep().keep(person);
            return person;
        }, desk.kept(), failed -> failure.set(desk.texts().of(failed)));
    }

    Remark remark(Field field) {
        var refusal = form.read(sheet.now()).refusals().get(field);
        return refusal == null ? Remark.NONE : Remark.of(Remark.State.REFUSED, desk.texts().say(refusal));
    }
}
