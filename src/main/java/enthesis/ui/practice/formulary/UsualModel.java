package enthesis.ui.practice.formulary;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.solution.Proportion;
import enthesis.domain.solution.SolutionFields;
import enthesis.domain.solution.formulary.UsualFields;
import enthesis.domain.solution.formulary.UsualForm;
import enthesis.domain.solution.formulary.UsualReading;
import enthesis.domain.solution.formulary.UsualSolution;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.Remark;
import enthesis.ui.kit.work.Work;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Editing one usual solution. Nothing is kept while anything is refused.
public final class UsualModel {
    public final SheetModel sheet;
    public final UsualPage page;
    /// Why it was not kept, worded; "" when nothing is wrong.
    public final StringProperty failure = new SimpleStringProperty("");
    /// Whether what is missing is said: from the first try to keep it.
    final BooleanProperty wanted = new SimpleBooleanProperty();
    /// Why a recipe in parts was not taken.
    final ObjectProperty<Remark> parted = new SimpleObjectProperty<>(Remark.NONE);
    final UsualWords words;
    private final ReadOnlyObjectWrapper<UsualReading> reading;
    private final UsualDesk desk;

    /// What the form asks of the chart, off the screen; throws what went wrong.
    public interface Keep {
        void keep(Optional<UsualSolution> before, UsualSolution usual) throws Exception;
    }

    /// `keep` writes it, `kept` is told when it is written, `variant` opens the form of a new one, filled with a copy.
    public record UsualDesk(Work work, Texts texts, Keep keep, Consumer<UsualSolution> kept,
            Consumer<Sheet> variant) {}

    public UsualModel(UsualDesk desk, UsualPage page) {
        this.desk = desk;
        this.page = page;
        words = new UsualWords(desk.texts(), page.around().practice());
        sheet = new SheetModel(page.now().map(UsualFields::sheet).orElse(Sheet.EMPTY));
        reading = new ReadOnlyObjectWrapper<>(read());
        sheet.sheet().subscribe(_ -> reading.set(read()));
        sheet.onEdit(_ -> failure.set(""));
    }

    private UsualReading read() {
        return UsualForm.read(sheet.now(), page.around());
    }

    public ReadOnlyObjectProperty<UsualReading> reading() {
        return reading.getReadOnlyProperty();
    }

    public void keep() {
        var usual = reading.get().usual();
        if (usual.isEmpty()) {
            wanted.set(true);
            failure.set(desk.texts().say("formulary.notYet"));
            return;
        }
        desk.work().run(() -> {
            desk.keep().keep(page.now(), usual.get());
            return usual.get();
        }, desk.kept(), failed -> failure.set(desk.texts().of(failed)));
    }

    /// Puts the shipped solution back into the form, as one step that can be undone; it counts once it is kept.
    public void shipped() {
        page.shipped().ifPresent(shipped -> sheet.edit(UsualFields.sheet(shipped).changesSince(sheet.now()),
                desk.texts().say("formulary.undoShipped")));
    }

    /// Begins a new one as what is in the form, without its name; this one stays as it was kept.
    public void variant() {
        desk.variant().accept(sheet.now().with(UsualFields.NAME, ""));
    }

    /// Fills a new one with a copy, as one step that can be undone.
    public void fill(Sheet copy) {
        sheet.edit(copy.changesSince(sheet.now()), desk.texts().say("formulary.undoVariant"));
    }

    /// Makes final percentages of the parts that are typed; else says why not.
    void byParts() {
        var line = SolutionFields.partsLine(UsualFields.ROW);
        var mixture = reading.get().mixture();
        switch (Proportion.read(sheet.now().text(line))) {
            case Entered.Refused<Proportion>(var refusal, _) -> said(refusal);
            case Entered.Value<Proportion>(var parts, _) -> parts.refused(mixture).ifPresentOrElse(this::said, () -> {
                var texts = new TreeMap<>(parts.aims(mixture));
                texts.put(line, "");
                sheet.edit(texts, desk.texts().say("formulary.undoParts"));
                parted.set(Remark.NONE);
            });
            case Entered.Empty<Proportion> _,Entered.NotDone<Proportion> _ -> parted.set(Remark.NONE);
        }
    }

    private void said(Refusal refusal) {
        parted.set(Remark.of(Remark.State.REFUSED, desk.texts().say(refusal)));
    }

    /// Why a text is refused, missing, or worth a look.
    Remark remark(Field field) {
        var refusal = reading.get().refusals().get(field);
        if (refusal != null && sheet.now().text(field).isBlank()) {
            return wanted.get() ? Remark.of(Remark.State.MISSING, desk.texts().say(refusal)) : Remark.NONE;
        }
        if (refusal != null) {
            return Remark.of(Remark.State.REFUSED, desk.texts().say(refusal));
        }
        var caution = reading.get().cautions().get(field);
        return caution == null ? Remark.NONE : Remark.of(Remark.State.CAUTION, desk.texts().say(caution));
    }
}
