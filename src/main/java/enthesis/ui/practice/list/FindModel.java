package enthesis.ui.practice.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Entries found while typing, in groups or not: one is chosen, headings are passed over.
public abstract class FindModel<L> {
    public final StringProperty typed = new SimpleStringProperty("");
    public final ObjectProperty<List<FindRow<L>>> rows = new SimpleObjectProperty<>(List.of());
    /// Which row is chosen; below 0 when nothing is found.
    public final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    private final Consumer<L> open;

    /// `open` leads to an entry.
    protected FindModel(Consumer<L> open) {
        this.open = open;
    }

    /// Adds entries, if there are any, under a heading.
    protected static <L> void group(String heading, List<L> entries, List<FindRow<L>> to) {
        if (!entries.isEmpty()) {
            to.add(new FindRow.Heading<>(heading));
            entries.forEach(entry -> to.add(new FindRow.Line<>(entry)));
        }
    }

    /// Shows what was found; the first entry is chosen.
    protected final void show(List<FindRow<L>> found) {
        chosen.set(-1);
        rows.set(List.copyOf(found));
        chosen.set(lines().findFirst().orElse(-1));
    }

    private IntStream lines() {
        return IntStream.range(0, rows.get().size()).filter(at -> rows.get().get(at) instanceof FindRow.Line);
    }

    /// What is found, without headings.
    public final List<L> found() {
        var found = new ArrayList<L>();
        for (var row : rows.get()) {
            if (row instanceof FindRow.Line<L>(var entry)) {
                found.add(entry);
            }
        }
        return found;
    }

    /// Chooses `by` lines further.
    public final void move(int by) {
        var lines = lines().boxed().toList();
        if (!lines.isEmpty()) {
            int at = Math.max(0, lines.indexOf(chosen.get()));
            chosen.set(lines.get(Math.clamp(at + by, 0, lines.size() - 1)));
        }
    }

    /// Chooses such an entry where it is listed.
    public final void choose(Predicate<L> which) {
        lines().filter(at -> entry(at).filter(which).isPresent()).forEach(chosen::set);
    }

    private Optional<L> entry(int at) {
        return at >= 0 && rows.get().get(at) instanceof FindRow.Line<L>(var entry)
                ? Optional.of(entry)
                : Optional.empty();
    }

    public final Optional<L> choice() {
        return entry(chosen.get());
    }

    public final void open() {
        choice().ifPresent(open);
    }
}
