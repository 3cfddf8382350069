package enthesis.exchange.table.in;

import enthesis.domain.intake.table.BirthDates;
import enthesis.domain.intake.table.Dictionary;
import enthesis.exchange.incoming.NotTaken;
import enthesis.exchange.incoming.NotTaken.Why;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// The line with the names of the columns. What looks like somebody's data is none; no name stands there twice.
record Header(String file, Row row) {
    private static final int MOST_COLUMNS = 500;
    private static final int LONGEST = 200;
    private static final Pattern NO_NAME = Pattern.compile("[+=@].*|[0-9 ./()-]{3,}|.+@.+\\..+", Pattern.DOTALL);

    List<String> names() throws NotTaken {
        int width = row.cells().size();
        while (width > 0 && row.cell(width - 1).isEmpty()) {
            width--;
        }
        if (width > MOST_COLUMNS) {
            throw refused(Why.TABLE_WIDE, Integer.toString(MOST_COLUMNS));
        }
        var names = row.cells().subList(0, width);
        var seen = new HashSet<String>();
        for (var name : names) {
            if (NO_NAME.matcher(name).matches() || BirthDates.isDate(name) || name.length() > LONGEST) {
                throw refused(Why.NO_HEADER, "");
            }
            if (!name.isEmpty() && !seen.add(Dictionary.key(name))) {
                throw refused(Why.TWICE_COLUMN, name);
            }
        }
        return names;
    }

    private NotTaken refused(Why why, String field) {
        return new NotTaken(why, file, row.line(), 1, field);
    }
}
