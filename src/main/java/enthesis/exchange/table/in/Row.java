package enthesis.exchange.table.in;

import java.util.List;

/// One row of a table, as many cells as it has columns. `line` is where it begins, from 1.
record Row(long line, List<String> cells) {

    String cell(int column) {
        return cells.get(column);
    }
}
