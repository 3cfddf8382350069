package enthesis.domain.insight.rows;

import java.util.List;

/// A table of plain texts.
public record Rows(List<String> columns, List<List<String>> lines) {

    public Rows {
        columns = List.copyOf(columns);
        lines = lines.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (lines.stream().anyMatch(line -> line.size() != width)) {
            throw new IllegalArgumentException("a line of another width");
        }
    }
}
