package enthesis.ui.practice.reference;

import enthesis.domain.practice.row.RowKind;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import enthesis.ui.practice.list.EntryListModel;
import java.util.List;
import java.util.function.Consumer;

/// The kinds of reference data; one is opened, or all are put into a file.
public final class KindsModel extends EntryListModel<KindLine> {
    final Ways ways;

    /// Where it goes on from the list: the rows of a kind, a file of all of it.
    public record Ways(Consumer<RowKind> open, Runnable save) {}

    public KindsModel(Work work, Texts texts, List<KindLine> lines, Ways ways) {
        super(work, texts);
        this.ways = ways;
        this.lines.set(List.copyOf(lines));
    }

    @Override
    public void edit() {
        chosen.get().map(KindLine::kind).ifPresent(ways.open());
    }
}
