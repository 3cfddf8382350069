package enthesis.ui.kit;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// What can be undone and done again: the sheets before, each with the name of the step that left it.
///
/// Adding or taking away one letter in the field typed in last belongs to the same step; a choice, a paste, a word
/// replaced is a step of its own.
final class Steps {
    private static final int MOST = 500;

    private final Deque<Step> before = new ArrayDeque<>();
    private final Deque<Step> after = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper("");
    /// The field that is typed in, or what else holds letters together.
    private @Nullable Object typing;

    private record Step(String name, Sheet sheet) {}

    void typed(Field field, Sheet now, String text, String name) {
        if (!field.equals(typing) || !oneLetter(now.text(field), text)) {
            done(name, now);
        }
        typing = field;
    }

    void typedAll(Object sitting, Sheet now, Sheet next, String name) {
        if (!sitting.equals(typing)) {
            done(name, now);
            typing = sitting;
        } else if (next.equals(before.getFirst().sheet)) {
            before.pop();
            typing = null;
            tell();
        }
    }

    void done(String name, Sheet now) {
        typing = null;
        before.push(new Step(name, now));
        if (before.size() > MOST) {
            before.removeLast();
        }
        after.clear();
        tell();
    }

    Optional<Sheet> undo(Sheet now) {
        return move(before, after, now);
    }

    Optional<Sheet> redo(Sheet now) {
        return move(after, before, now);
    }

    void forget() {
        before.clear();
        after.clear();
        typing = null;
        tell();
    }

    private Optional<Sheet> move(Deque<Step> from, Deque<Step> to, Sheet now) {
        var step = from.poll();
        if (step == null) {
            return Optional.empty();
        }
        to.push(new Step(step.name, now));
        typing = null;
        tell();
        return Optional.of(step.sheet);
    }

    private void tell() {
        canUndo.set(!before.isEmpty());
        canRedo.set(!after.isEmpty());
        undoName.set(before.isEmpty() ? "" : before.getFirst().name);
        redoName.set(after.isEmpty() ? "" : after.getFirst().name);
    }

    private static boolean oneLetter(String was, String is) {
        var longer = was.length() > is.length() ? was : is;
        var shorter = was.length() > is.length() ? is : was;
        if (longer.length() != shorter.length() + 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        return shorter.substring(same).equals(longer.substring(same + 1));
    }

    ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    ReadOnlyStringProperty undoName() {
        return undoName.getReadOnlyProperty();
    }

    ReadOnlyStringProperty redoName() {
        return redoName.getReadOnlyProperty();
    }
}
