package enthesis.exchange.table;

import enthesis.domain.extract.rows.Column;
import enthesis.domain.extract.rows.Column.Kind;
import enthesis.domain.extract.rows.Form;
import enthesis.domain.extract.rows.Lines;
import enthesis.domain.extract.rows.Spoken;
import java.util.ArrayList;
import java.util.List;

/// A table as it is written: beside each code stands its text, so that nobody has to look one up.
public record SpokenTable(Spoken spoken) {
    private static final String TEXT = "_text";

    public byte[] head(Form form) {
        var names = new ArrayList<String>();
        for (var column : form.columns()) {
            names.add(column.name());
            if (column.kind() == Kind.CODE) {
                names.add(column.name() + TEXT);
            }
        }
        return Csv.head(names);
    }

    public byte[] more(Lines lines) {
        return Csv.more(lines.all().stream().map(line -> said(lines.form().columns(), line)).toList());
    }

    private List<String> said(List<Column> columns, List<String> line) {
        var cells = new ArrayList<String>();
        for (int at = 0; at < columns.size(); at++) {
            var column = columns.get(at);
            var cell = line.get(at);
            cells.add(cell);
            if (column.kind() == Kind.CODE) {
                cells.add(cell.isEmpty() ? "" : spoken.code(column.means(), cell).orElse(""));
            }
        }
        return cells;
    }
}
