package enthesis.ui.practice.reference;

import enthesis.domain.finding.Source;
import enthesis.domain.practice.row.Row;
import enthesis.ui.practice.list.Offered;
import enthesis.ui.practice.list.Whose;
import java.util.Optional;

/// A row in the list: what it is called and says, in short and in whole, whose it is, where a shipped one is from, and
/// whether it may be hidden.
public record RowLine(Row entry, String named, String says, String whole, Whose whose, Optional<Source> source,
        boolean mayHide)
        implements
            Offered<Row> {

    @Override
    public String id() {
        return entry.key();
    }

    @Override
    public boolean hidden() {
        return whose == Whose.HIDDEN;
    }
}
