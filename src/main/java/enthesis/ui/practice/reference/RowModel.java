package enthesis.ui.practice.reference;

import enthesis.domain.entry.FormReading;
import enthesis.domain.entry.Sheet;
import enthesis.domain.practice.row.Part;
import enthesis.domain.practice.row.Row;
import enthesis.domain.practice.row.RowAround;
import enthesis.domain.practice.row.RowForm;
import enthesis.ui.practice.entry.EntryDesk;
import enthesis.ui.practice.entry.EntryModel;
import enthesis.ui.practice.entry.OfferPage;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Editing one row of the reference data.
public final class RowModel extends EntryModel<OfferPage<Row, RowAround>, FormReading<Row>, Row> {
    final RowWords words;

    public RowModel(EntryDesk<OfferPage<Row, RowAround>, Row> desk, OfferPage<Row, RowAround> page) {
        super(desk, page, "reference", page.now().map(row -> RowForm.sheet(row, page.around())).orElse(Sheet.EMPTY),
                typed -> RowForm.read(typed, page.around()));
        words = new RowWords(desk.texts(), page.around().kind(), page.around().sets());
    }

    RowAround around() {
        return page.around();
    }

    @Override
    protected Optional<Sheet> asShipped() {
        return page.shipped().map(row -> RowForm.sheet(row, page.around()));
    }

    /// Takes one of a set to the end of what a part names; one that is there stays there once.
    void take(Part part, String name) {
        var field = RowForm.field(part);
        var lines = Stream.concat(sheet.now().text(field).lines(), Stream.of(name)).filter(line -> !line.isBlank())
                .distinct().collect(Collectors.joining("\n"));
        sheet.edit(Map.of(field, lines), name);
    }
}
