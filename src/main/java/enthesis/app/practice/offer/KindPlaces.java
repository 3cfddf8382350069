package enthesis.app.practice.offer;

import enthesis.app.desk.Place;
import enthesis.app.desk.Tools;
import enthesis.app.practice.ListPlace;
import enthesis.app.practice.PracticeLists;
import enthesis.domain.practice.row.Row;
import enthesis.domain.practice.row.RowKind;
import enthesis.domain.practice.row.RowKinds;
import enthesis.ui.practice.reference.KindLine;
import enthesis.ui.practice.reference.KindsModel;
import enthesis.ui.practice.reference.KindsView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The ways through the reference data: from the kinds to the rows of one and back to the same line.
public final class KindPlaces {
    private final Tools tools;
    private final PracticeLists.Opener opener;
    private final Runnable save;
    private final Runnable back;
    private final Map<String, RowPlaces> rows = new HashMap<>();
    private String last = "";

    /// `save` puts all of it into a file; `back` leads to the practice.
    public KindPlaces(Tools tools, PracticeLists.Opener opener, Runnable save, Runnable back) {
        this.tools = tools;
        this.opener = opener;
        this.save = save;
        this.back = back;
    }

    public void list() {
        opener.open(() -> RowKinds.ALL.stream().map(this::line).toList(), this::list);
    }

    private KindLine line(RowKind kind) {
        var store = tools.chart().rows.of(kind);
        var now = store.now();
        long own = now.stream().filter(row -> !store.shipped(row.key()).equals(Optional.of(row))).map(Row::key).count();
        return new KindLine(kind, now.size(), (int) own + store.hidden().size());
    }

    private Place list(List<KindLine> lines) {
        var view = new KindsView(new KindsModel(tools.work(), tools.texts(), lines, new KindsModel.Ways(this::open,
                save)), tools.texts(), back);
        view.choose(line -> line.kind().word().equals(last));
        return ListPlace.of(view);
    }

    private void open(RowKind kind) {
        last = kind.word();
        rows.computeIfAbsent(kind.word(), _ -> new RowPlaces(tools, kind, opener, this::list)).list();
    }
}
