package enthesis.ui.start.proof;

import enthesis.storage.key.RecoveryKey;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// One group of the recovery key as it is typed back.
public final class KeyGroup {

    public enum State {
        EMPTY, TYPING, AGREES, DIFFERS
    }

    /// 1 to 9; the ninth is the check.
    public final int number;
    /// How many signs it has: 4, the ninth 2.
    public final int length;
    public final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.EMPTY);
    private RecoveryKey key;

    KeyGroup(int number, RecoveryKey key) {
        this.number = number;
        this.key = key;
        length = number == RecoveryKey.GROUPS ? 2 : 4;
        typed.subscribe(_ -> state.set(read()));
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    void expect(RecoveryKey other) {
        key = other;
        typed.set("");
    }

    private State read() {
        if (typed.get().isBlank()) {
            return State.EMPTY;
        }
        var wrong = difference();
        if (wrong.isEmpty()) {
            return State.AGREES;
        }
        return wrong.get() <= typed.get().strip().length() ? State.DIFFERS : State.TYPING;
    }

    /// Which sign differs or is missing, from 1.
    private Optional<Integer> difference() {
        return key.difference(number, typed.get()).map(RecoveryKey.Place::character);
    }

    /// What is wrong with it; there only while it differs. `sign` is what was typed there.
    public Optional<Wrong> wrong() {
        return state.get() == State.DIFFERS ? difference().map(this::at) : Optional.empty();
    }

    private Wrong at(int place) {
        var text = typed.get().strip();
        return new Wrong(number, place, place <= text.length() ? text.substring(place - 1, place) : "");
    }

    /// A sign that differs from the paper. What should stand there is not told: it must come from the paper.
    public record Wrong(int group, int place, String sign) {

        /// The pair that is easily mistaken in handwriting, "" if the typed sign has none.
        public String alike() {
            return switch (sign) {
                case "5", "s", "S" -> "5 S";
                case "2", "z", "Z" -> "2 Z";
                case "8", "b", "B" -> "8 B";
                case "6", "g", "G" -> "6 G";
                case "v", "V", "y", "Y" -> "V Y";
                case "0", "d", "D", "q", "Q" -> "0 D Q";
                case "1", "7" -> "1 7";
                default -> "";
            };
        }
    }
}
