package enthesis.domain.extract.rows;

import java.util.List;

/// Some lines of a table, each as wide as its form.
public record Lines(Form form, List<List<String>> all) {

    public Lines {
        all = all.stream().map(List::copyOf).toList();
        int width = form.columns().size();
        if (all.stream().anyMatch(line -> line.size() != width)) {
            throw new IllegalArgumentException("a line of another width");
        }
    }

    /// What a line says in a column; "" where there is no such column.
    public String cell(List<String> line, String column) {
        int at = form.at(column);
        return at < 0 ? "" : line.get(at);
    }

    public List<String> column(String column) {
        return all.stream().map(line -> cell(line, column)).toList();
    }
}
