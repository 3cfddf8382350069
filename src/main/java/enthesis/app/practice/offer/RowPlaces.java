package enthesis.app.practice.offer;

import enthesis.app.desk.Tools;
import enthesis.app.practice.PracticeLists;
import enthesis.domain.practice.row.Row;
import enthesis.domain.practice.row.RowAround;
import enthesis.domain.practice.row.RowKind;
import enthesis.ui.practice.entry.EntryDesk;
import enthesis.ui.practice.entry.OfferPage;
import enthesis.ui.practice.list.OffersModel;
import enthesis.ui.practice.reference.RowLine;
import enthesis.ui.practice.reference.RowModel;
import enthesis.ui.practice.reference.RowView;
import enthesis.ui.practice.reference.RowsView;

/// The ways through the rows of one kind of reference data. What the list shows counts everywhere from then on.
final class RowPlaces extends OfferPlaces<Row, RowLine, RowAround> {
    private final RowReader reader;
    private String typed = "";

    /// `back` leads to the kinds.
    RowPlaces(Tools tools, RowKind kind, PracticeLists.Opener opener, Runnable back) {
        this(new RowReader(tools, kind), opener, back);
    }

    private RowPlaces(RowReader reader, PracticeLists.Opener opener, Runnable back) {
        super(reader, opener, back);
        this.reader = reader;
    }

    @Override
    RowsView view(Listed<RowLine> listed) {
        var model = new OffersModel<>("reference", desk(), listed.lines());
        model.typed.set(typed);
        model.typed.subscribe(now -> typed = now);
        model.lines.subscribe(_ -> tools.board().practice().set(reader.last().practice()));
        return new RowsView(model, reader.last().words(), back);
    }

    @Override
    RowView form(EntryDesk<OfferPage<Row, RowAround>, Row> desk, OfferPage<Row, RowAround> page) {
        return new RowView(new RowModel(desk, page), tools.texts(), this::list);
    }
}
