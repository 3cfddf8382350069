package enthesis.ui.practice.reference;

import enthesis.domain.practice.row.RowKind;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.work.Work;
import enthesis.ui.practice.list.EntryListModel;
import java.util.List;
import java.util.function.Consumer;

/// The kinds of reference data; one is opened.
public final class KindsModel extends EntryListModel<KindLine> {
    private final Consumer<RowKind> open;

    public KindsModel(Work work, Texts texts, List<KindLine> lines, Consumer<RowKind> open) {
        super(work, texts);
        this.open = open;
        this.lines.set(List.copyOf(lines));
    }

    @Override
    public void edit() {
        chosen.get().map(KindLine::kind).ifPresent(open);
    }
}
