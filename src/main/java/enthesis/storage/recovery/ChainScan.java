package enthesis.storage.recovery;

import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.Entry;
import enthesis.storage.trail.Followed;
import enthesis.storage.trail.What;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.h2.engine.SessionLocal;
import org.h2.result.Row;
import org.h2.table.Table;
import org.h2.util.JSR310Utils;
import org.h2.value.Value;

/// Follows the chain of the trail through the rows of its table as they are read, in the order of their numbers.
final class ChainScan implements Consumer<Row> {
    static final String TABLE = "TRAIL";
    private static final String[] COLUMNS = {"SEQ", "AT", "WHAT", "WHO", "ABOUT", "REASON", "ENTITY", "ENTITY_KEY",
            "WAS", "NOW", "HASH"};

    private final SessionLocal session;
    private final int[] columns;
    private Followed followed = Followed.start();

    ChainScan(SessionLocal session, Table trail) {
        this.session = session;
        this.columns = new int[COLUMNS.length];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = trail.getColumn(COLUMNS[i]).getColumnId();
        }
    }

    Followed followed() {
        return followed;
    }

    @Override
    public void accept(Row row) {
        followed = followed.after(entry(row));
    }

    private Entry entry(Row row) {
        var act = new Act(What.valueOf(text(row, 2)), new PersonId(value(row, 3).convertToUuid().getUuid()),
                some(row, 4).map(id -> new PatientId(id.convertToUuid().getUuid())), text(row, 5));
        return new Entry(value(row, 0).getLong(), at(row), act, text(row, 6), text(row, 7),
                some(row, 8).map(Value::getString), some(row, 9).map(Value::getString), text(row, 10));
    }

    private Instant at(Row row) {
        return JSR310Utils.valueToInstant(value(row, 1), session);
    }

    private String text(Row row, int column) {
        return value(row, column).getString();
    }

    private Optional<Value> some(Row row, int column) {
        return Optional.of(value(row, column)).filter(value -> value.getValueType() != Value.NULL);
    }

    private Value value(Row row, int column) {
        return row.getValue(columns[column]);
    }
}
