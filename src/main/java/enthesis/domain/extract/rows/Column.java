package enthesis.domain.extract.rows;

import java.util.List;

/// A column of a table. Its `name` ends with its unit where it has one. `means` is how the words of the trail call it
/// ("course.agreed"); `codes` are all that a code can be, empty where they are keys of a list.
public record Column(String name, Kind kind, String means, List<String> codes) {

    /// How a cell is written; every one may be empty, which is "not recorded".
    public enum Kind {
        /// Ties rows to each other, and says nothing else.
        IDENTITY,
        /// A whole number.
        WHOLE,
        /// A number with a point.
        DECIMAL,
        /// "yes" or "no".
        YES_NO,
        /// "2026-11-23".
        DAY,
        /// "2026-11-23T10:12:00+01:00".
        MOMENT,
        /// "10:12".
        TIME,
        /// One of few words or a key of a list; its text stands in a column beside it.
        CODE,
        /// As somebody typed it.
        TEXT
    }

    public Column {
        codes = List.copyOf(codes);
    }

    public static Column of(String name, Kind kind, String means) {
        return new Column(name, kind, means, List.of());
    }
}
