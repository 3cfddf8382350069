package enthesis.exchange.document.content;

import java.util.List;

/// The list of those who received a lot, as it was shown: which lot, when and by whom it was printed, how many people
/// they are, and one row for each visit that names it.
public record RecallSheet(String clinic, String lot, String printed, String count, List<Row> rows) {

    /// One visit; `besides` is what has to be known of it, "" for nothing.
    public record Row(Who who, String day, String product, String lot, String got, String besides) {}

    /// Whom to call.
    public record Who(String name, String born, String number, String telephone) {}

    public RecallSheet {
        rows = List.copyOf(rows);
    }
}
