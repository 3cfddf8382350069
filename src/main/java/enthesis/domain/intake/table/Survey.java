package enthesis.domain.intake.table;

import enthesis.domain.intake.Identifier;
import java.util.List;
import java.util.Locale;

/// What a table looks like: its columns, how many rows are below their names, and the first of them.
public record Survey(List<Column> columns, int rows, List<List<String>> first) {

    public Survey {
        columns = List.copyOf(columns);
        first = first.stream().map(List::copyOf).toList();
    }

    /// The same for all tables whose columns are called the same in the same order; letters that an encoding may change
    /// do not count.
    public String shape() {
        return Identifier.digest(columns.stream().map(Column::name).map(Survey::plain).toArray(String[]::new));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
