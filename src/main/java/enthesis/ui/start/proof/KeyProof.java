package enthesis.ui.start.proof;

import enthesis.storage.key.RecoveryKey;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// The recovery key, shown once, then hidden and typed back from the paper. Showing it again makes a new key.
public final class KeyProof {
    public final List<KeyGroup> groups;
    /// Whether the key stands on the screen to be written by hand.
    public final BooleanProperty shown = new SimpleBooleanProperty();
    /// Whether this key was printed, saved or written, so that it can be typed back.
    public final BooleanProperty onPaper = new SimpleBooleanProperty();
    private final ReadOnlyIntegerWrapper agreeing = new ReadOnlyIntegerWrapper();
    private final Supplier<RecoveryKey> fresh;
    private RecoveryKey key;

    public KeyProof(Supplier<RecoveryKey> fresh) {
        this.fresh = fresh;
        key = fresh.get();
        groups = IntStream.rangeClosed(1, RecoveryKey.GROUPS).mapToObj(n -> new KeyGroup(n, key)).toList();
        groups.forEach(group -> group.state().subscribe(_ -> count()));
    }

    private void count() {
        agreeing.set((int) groups.stream().filter(group -> group.state().get() == KeyGroup.State.AGREES).count());
        if (groups.stream().anyMatch(group -> group.state().get() != KeyGroup.State.EMPTY)) {
            shown.set(false);
        }
    }

    public RecoveryKey key() {
        return key;
    }

    /// How many groups agree.
    public ReadOnlyIntegerProperty agreeing() {
        return agreeing.getReadOnlyProperty();
    }

    public boolean proved() {
        return agreeing.get() == RecoveryKey.GROUPS;
    }

    /// The first group that differs.
    public Optional<KeyGroup.Wrong> wrong() {
        return groups.stream().flatMap(group -> group.wrong().stream()).findFirst();
    }

    /// Shows the key to be written by hand. One that was already on paper becomes useless: a new one is made.
    public void show() {
        if (onPaper.get()) {
            key = fresh.get();
            groups.forEach(group -> group.expect(key));
        }
        onPaper.set(true);
        shown.set(true);
    }

    public void hide() {
        shown.set(false);
    }

    /// It was printed or saved.
    public void papered() {
        shown.set(false);
        onPaper.set(true);
    }
}
