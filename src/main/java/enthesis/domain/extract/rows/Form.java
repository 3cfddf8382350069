package enthesis.domain.extract.rows;

import java.util.List;
import java.util.stream.IntStream;

/// A kind of table: what its file is called, how the words of the trail call its rows, and its columns.
public record Form(String name, String means, List<Column> columns) {

    public Form {
        columns = List.copyOf(columns);
    }

    /// The place of a column from 0, -1 where there is none of that name.
    public int at(String column) {
        return IntStream.range(0, columns.size()).filter(at -> columns.get(at).name().equals(column)).findFirst()
                .orElse(-1);
    }
}
