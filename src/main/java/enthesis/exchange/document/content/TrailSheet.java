package enthesis.exchange.document.content;

import java.util.List;

/// A report of the trail: of whom, of which time, when and by whom it was printed, where the chain ended then, and one
/// row for each act. Number and hash of the end on paper are an anchor: who rewrites the trail later can't rewrite them.
public record TrailSheet(String clinic, String whose, String span, String printed, String end, List<Row> rows) {

    /// One act with everything that is said of it.
    public record Row(String when, String who, String patient, String kind, List<String> said) {
        public Row {
            said = List.copyOf(said);
        }
    }

    public TrailSheet {
        rows = List.copyOf(rows);
    }
}
