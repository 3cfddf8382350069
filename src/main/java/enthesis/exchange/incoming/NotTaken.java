package enthesis.exchange.incoming;

import enthesis.domain.entry.Choices;
import enthesis.domain.words.Worded;
import java.io.IOException;
import java.util.List;

/// A file that is not taken in, and so nothing of what was chosen: which file, where in it, and why. The message is for
/// logs and names neither, as file names may name patients.
public final class NotTaken extends IOException implements Worded {
    private static final long serialVersionUID = 1;
    private final Why why;
    private final String file;
    private final long line;
    private final long column;
    private final String field;

    public enum Why {
        /// The file as a whole.
        NOTHING, LINK, OUTSIDE, NO_FILE, TOO_BIG, TOO_MANY_FILES, ZIP_BROKEN, ZIP_NAME, ZIP_TWICE, ZIP_BOMB, XML, EMPTY, ENCODING, CHANGED, SAME_NAME,
        /// Where in it.
        END, SYNTAX, DEPTH, LONG, NUMBER, MANY, TWICE_FIELD, TWICE_ID, NOT_FHIR,
        /// Which field of it.
        VALUE, DATE, SIGNS, WIDE,
        /// Of a table: as a whole, where in it, which cell of it.
        TABLE_KIND, NO_ROWS, TABLE_ENCODING, TABLE_SIGN, TABLE_LONG, TABLE_WIDE, TABLE_ROWS, TABLE_QUOTE, NO_HEADER, TWICE_COLUMN, RAGGED, TWICE_NUMBER, CELL_DATE, CELL_LONG, CELL_LINES, CELL_FORMULA
    }

    public NotTaken(Why why, String file, long line, long column, String field) {
        super("not taken: " + why);
        this.why = why;
        this.file = file;
        this.line = line;
        this.column = column;
        this.field = field;
    }

    public NotTaken(Why why, String file) {
        this(why, file, 0, 0, "");
    }

    public Why why() {
        return why;
    }

    @Override
    public String words() {
        return "import.refused." + Choices.text(why);
    }

    /// The file, line and column from 1, the field as the format calls it.
    @Override
    public List<String> values() {
        return List.of(file, Long.toString(line), Long.toString(column), field);
    }
}
