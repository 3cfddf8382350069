package enthesis.app.exchange;

import enthesis.domain.words.Worded;
import java.io.IOException;
import java.util.List;

/// A table that was never read before, and nobody is there to say what its columns hold. The message is for logs and
/// names none of them.
public final class NotPlaced extends IOException implements Worded {
    private static final long serialVersionUID = 1;
    private final String file;
    private final String columns;

    /// `columns` are those that nobody could place without asking; "" where somebody only has to look.
    NotPlaced(String file, String columns) {
        super("a table that was never placed");
        this.file = file;
        this.columns = columns;
    }

    @Override
    public String words() {
        return columns.isEmpty() ? "columns.notSeen" : "columns.notPlaced";
    }

    @Override
    public List<String> values() {
        return List.of(file, columns);
    }
}
