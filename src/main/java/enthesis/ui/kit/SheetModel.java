package enthesis.ui.kit;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.StringProperty;

/// The sheet behind a form, as properties: one text per field to bind both ways, and the whole sheet.
///
/// Every change, by typing, by an act of the program, by undo, is told to those who listen. All is up to date before
/// anybody is told: a listener may read any field or the sheet, and may edit.
public final class SheetModel {
    private final Map<Field, FieldText> texts = new HashMap<>();
    private final List<Consumer<SortedMap<Field, String>>> listeners = new ArrayList<>();
    private final List<Runnable> acted = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Sheet> sheet;
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper(false);
    private final Steps steps = new Steps();
    private Function<Field, String> names = _ -> "";
    private BinaryOperator<Sheet> kept = (_, next) -> next;
    private Runnable nothing = () -> {};
    private boolean held;
    private Sheet now;

    public SheetModel() {
        this(Sheet.EMPTY);
    }

    public SheetModel(Sheet start) {
        now = start;
        sheet = new ReadOnlyObjectWrapper<>(start);
    }

    public Sheet now() {
        return now;
    }

    public ReadOnlyObjectProperty<Sheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /// The text of a field, to be bound both ways to a control; always the same property for the same field.
    public StringProperty text(Field field) {
        return texts.computeIfAbsent(field, f -> new FieldText(f, now.text(f), this::type));
    }

    /// How typing into a field is called on the Undo button, worded; "" until it is said.
    public void names(Function<Field, String> worded) {
        names = worded;
    }

    /// Types into one field. Letter after letter in the same field is one step to undo.
    public void type(Field field, String text) {
        if (!locked.get()) {
            change(now.with(field, text), () -> steps.typed(field, now, text, names.apply(field)));
        }
    }

    /// Types into several fields at once. All that is typed in one `sitting` is one step to undo, and none where it
    /// ends as it began; `undoName` is how the step is called, worded.
    public void typeAll(Map<Field, String> texts, Object sitting, String undoName) {
        if (!locked.get()) {
            var next = now.with(texts);
            change(next, () -> steps.typedAll(sitting, now, next, undoName));
        }
    }

    /// Changes several fields in one step; `undoName` is how the step is called on the Undo button, worded.
    public void edit(Map<Field, String> texts, String undoName) {
        if (!locked.get()) {
            act(now.with(texts), () -> steps.done(undoName, now));
        }
    }

    /// Takes a row of a repeating group away, in one step.
    public void removeRow(String group, int row, String undoName) {
        if (!locked.get()) {
            act(now.withoutRow(group, row), () -> steps.done(undoName, now));
        }
    }

    /// Changes fields without a step to undo: what has left the program can't be taken back.
    public void settle(Map<Field, String> texts) {
        if (!locked.get()) {
            act(now.with(texts), () -> {});
        }
    }

    /// Changes fields in the same breath as what is being typed, without a step of their own: nobody waits for what
    /// follows from them any more than for what follows from the letter.
    public void along(Map<Field, String> texts) {
        if (!locked.get()) {
            change(now.with(texts), () -> {});
        }
    }

    /// What stays whatever is undone or done again: `keeps` makes of the sheet now and the one a step leads to the one
    /// that is shown.
    public void keeping(BinaryOperator<Sheet> keeps) {
        kept = keeps;
    }

    /// Tells `listener` that a step was undone or done again, but all of it is kept as it is.
    public void onKept(Runnable listener) {
        nothing = listener;
    }

    public void undo() {
        if (!locked.get()) {
            steps.undo(now).ifPresent(this::back);
        }
    }

    public void redo() {
        if (!locked.get()) {
            steps.redo(now).ifPresent(this::back);
        }
    }

    private void back(Sheet to) {
        var next = kept.apply(now, to);
        if (next.equals(now)) {
            nothing.run();
        } else {
            act(next, () -> {});
        }
    }

    /// The name of the step that Undo would take back; "" where it has none.
    public ReadOnlyStringProperty undoName() {
        return steps.undoName();
    }

    public ReadOnlyStringProperty redoName() {
        return steps.redoName();
    }

    public ReadOnlyBooleanProperty canUndo() {
        return steps.canUndo();
    }

    public ReadOnlyBooleanProperty canRedo() {
        return steps.canRedo();
    }

    /// Tells `listener` what every edit changed; emptied fields come with "".
    public void onEdit(Consumer<SortedMap<Field, String>> listener) {
        listeners.add(listener);
    }

    /// Tells `listener` after everything that is not typed letter by letter: acts of the program, undo, redo. What
    /// follows from an act is wanted at once.
    public void onAct(Runnable listener) {
        acted.add(listener);
    }

    /// Takes another sheet, as read from the chart or the drafts: no edit, nothing to undo, nobody told but the bound.
    public void reset(Sheet other) {
        steps.forget();
        show(other);
    }

    /// Somebody else goes on: nobody takes back what another has typed.
    public void forget() {
        steps.forget();
    }

    /// From now on nothing can be typed any more: the sheet is signed.
    public void lock() {
        held = false;
        locked.set(true);
    }

    /// Nothing can be typed while it is being signed; what comes of that locks or releases it.
    public void hold() {
        held = true;
        locked.set(true);
    }

    /// Not signed: typing goes on.
    public void release() {
        held = false;
        locked.set(false);
    }

    /// Whether it is being signed.
    public boolean held() {
        return held;
    }

    public ReadOnlyBooleanProperty locked() {
        return locked.getReadOnlyProperty();
    }

    private void act(Sheet next, Runnable step) {
        change(next, step);
        List.copyOf(acted).forEach(Runnable::run);
    }

    private void change(Sheet next, Runnable step) {
        var changes = next.changesSince(now);
        if (changes.isEmpty()) {
            return;
        }
        step.run();
        show(next);
        List.copyOf(listeners).forEach(listener -> listener.accept(changes));
    }

    private void show(Sheet next) {
        now = next;
        List.copyOf(texts.values()).forEach(text -> text.show(now));
        sheet.set(now);
    }
}
