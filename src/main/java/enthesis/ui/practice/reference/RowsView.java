package enthesis.ui.practice.reference;

import enthesis.domain.practice.row.Row;
import enthesis.ui.practice.list.LineView;
import enthesis.ui.practice.list.OffersModel;
import enthesis.ui.practice.list.OffersView;
import javafx.scene.Node;

/// All rows of one kind, found while typing, the hidden ones last.
public final class RowsView extends OffersView<RowLine> {
    private final RowWords said;

    public RowsView(OffersModel<Row, RowLine> model, RowWords said, Runnable leave) {
        super("reference", model, said.texts(), leave);
        this.said = said;
        searched();
        offer();
    }

    @Override
    protected String say(String key, String... values) {
        return said.say(key, values);
    }

    @Override
    protected boolean mayBegin() {
        return !said.kind().laws().closed();
    }

    @Override
    protected boolean mayHide(RowLine line) {
        return line.mayHide();
    }

    @Override
    protected Node row(RowLine line, LineView shown) {
        return shown.show(line.named(), line.says(), said.whose(line), line.whose().isOwn());
    }

    @Override
    protected String finds(RowLine line) {
        return String.join(" ", line.named(), line.whole(), said.whose(line));
    }

    @Override
    protected String spoken(RowLine line) {
        return String.join(", ", line.named(), line.says(), said.whose(line));
    }
}
