package enthesis.ui.practice.entry;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.FormReading;
import enthesis.domain.entry.Sheet;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.Remark;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Editing one entry: `P` is what the form begins with, `R` what it says, `T` what is kept. Nothing is kept while
/// anything is missing or refused.
public abstract class EntryModel<P, R extends FormReading<T>, T> {
    public final SheetModel sheet;
    public final P page;
    /// Why it was not kept, worded; "" when nothing is wrong.
    public final StringProperty failure = new SimpleStringProperty("");
    /// Whether what is missing is said: from the first try to keep it.
    public final BooleanProperty wanted = new SimpleBooleanProperty();
    protected final Texts texts;
    private final EntryDesk<P, T> desk;
    private final String words;
    private final ReadOnlyObjectProperty<R> reading;

    /// The form begins as `start`; its own words begin with `words`.
    protected EntryModel(EntryDesk<P, T> desk, P page, String words, Sheet start, Function<Sheet, R> read) {
        this.desk = desk;
        this.page = page;
        this.words = words;
        texts = desk.texts();
        sheet = new SheetModel(start);
        var now = new ReadOnlyObjectWrapper<>(read.apply(start));
        sheet.sheet().subscribe((_, typed) -> now.set(read.apply(typed)));
        reading = now.getReadOnlyProperty();
        var said = failure;
        sheet.onEdit(_ -> said.set(""));
    }

    /// What the form says now.
    public final ReadOnlyObjectProperty<R> reading() {
        return reading;
    }

    /// What would be kept now.
    protected Optional<T> entry() {
        return reading.get().entry();
    }

    public final void keep() {
        if (sheet.locked().get()) {
            return;
        }
        var entry = entry();
        if (entry.isEmpty()) {
            wanted.set(true);
            failure.set(notYet());
            return;
        }
        desk.work().run(() -> {
            desk.keep().keep(page, entry.get());
            return entry.get();
        }, desk.kept(), failed -> failure.set(texts.of(failed)));
    }

    /// Why it can't be kept yet.
    protected String notYet() {
        return texts.say(words + ".notYet");
    }

    /// The form as it would be with what was shipped; empty where nothing was.
    protected Optional<Sheet> asShipped() {
        return Optional.empty();
    }

    /// Puts what was shipped back into the form, as one step that can be undone; it counts once it is kept.
    public final void shipped() {
        asShipped().ifPresent(shipped -> sheet.edit(shipped.changesSince(sheet.now()),
                texts.say(words + ".undoShipped")));
    }

    /// Why a text is refused, missing, or worth a look.
    public Remark remark(Field field) {
        var refusal = reading.get().refusals().get(field);
        if (refusal != null && sheet.now().text(field).isBlank()) {
            return wanted.get() ? Remark.of(Remark.State.MISSING, texts.say(refusal)) : Remark.NONE;
        }
        if (refusal != null) {
            return Remark.of(Remark.State.REFUSED, texts.say(refusal));
        }
        var caution = reading.get().cautions().get(field);
        return caution == null ? Remark.NONE : Remark.of(Remark.State.CAUTION, texts.say(caution));
    }
}
