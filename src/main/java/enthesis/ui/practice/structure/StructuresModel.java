package enthesis.ui.practice.structure;

import enthesis.domain.map.index.IndexSearch;
import enthesis.domain.map.index.Structure;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.kit.section.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The list of structures: found while typing, one chosen, opened by Enter.
public final class StructuresModel {
    public final StringProperty typed = new SimpleStringProperty("");
    public final ObjectProperty<List<IndexRow>> rows = new SimpleObjectProperty<>(List.of());
    /// Which row is chosen; below 0 when nothing is found.
    public final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    private final IndexPage page;
    private final IndexSearch search;
    private final Texts texts;
    private final Consumer<Structure> open;

    public StructuresModel(IndexPage page, Texts texts, Consumer<Structure> open) {
        this.page = page;
        this.texts = texts;
        this.open = open;
        search = new IndexSearch(page.now());
        typed.subscribe(this::find);
    }

    private void find(String now) {
        var found = new ArrayList<IndexRow>();
        for (var one : search.find(now)) {
            found.add(new IndexRow.Heading(Sentence.begun(RegionWords.region(one.region().key(), texts)),
                    one.structures().size()));
            one.structures().forEach(structure -> found.add(new IndexRow.Line(structure, page.isOwn(structure))));
        }
        chosen.set(-1);
        rows.set(found);
        chosen.set(found.isEmpty() ? -1 : 1);
    }

    /// How many structures are found.
    public int count() {
        return (int) rows.get().stream().filter(IndexRow.Line.class::isInstance).count();
    }

    /// Chooses `by` lines further; headings are passed over.
    public void move(int by) {
        var lines = IntStream.range(0, rows.get().size())
                .filter(at -> rows.get().get(at) instanceof IndexRow.Line).boxed().toList();
        if (!lines.isEmpty()) {
            int at = Math.max(0, lines.indexOf(chosen.get()));
            chosen.set(lines.get(Math.clamp(at + by, 0, lines.size() - 1)));
        }
    }

    /// Chooses a structure where it is listed.
    public void choose(Structure structure) {
        for (int at = 0; at < rows.get().size(); at++) {
            if (rows.get().get(at) instanceof IndexRow.Line line
                    && line.structure().has(structure.target().id())
                    && line.structure().target().region().equals(structure.target().region())) {
                chosen.set(at);
            }
        }
    }

    public Optional<Structure> choice() {
        return chosen.get() >= 0 && rows.get().get(chosen.get()) instanceof IndexRow.Line line
                ? Optional.of(line.structure())
                : Optional.empty();
    }

    public void open() {
        choice().ifPresent(open);
    }
}
