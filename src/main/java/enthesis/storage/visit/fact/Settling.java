package enthesis.storage.visit.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

/// Makes the rows of one visit in one table equal to what is wanted: new rows are inserted, differing ones updated,
/// those no longer said removed; equal ones are not touched, so that the trail holds changes only.
record Settling(DSLContext db, UUID visit) {

    <R extends UpdatableRecord<R>> void settle(TableField<R, UUID> ofVisit, List<R> wanted) {
        var there = new HashMap<Record, R>();
        db.selectFrom(Objects.requireNonNull(ofVisit.getTable()))
                .where(ofVisit.eq(visit))
                .forEach(row -> there.put(row.key(), row));
        var fresh = new ArrayList<R>();
        for (var row : wanted) {
            var old = there.remove(row.key());
            if (old == null) {
                fresh.add(row);
            } else {
                change(old, row);
            }
        }
        there.values().forEach(UpdatableRecord::delete);
        if (!fresh.isEmpty()) {
            db.batchInsert(fresh).execute();
        }
    }

    private static <R extends UpdatableRecord<R>> void change(R old, R wanted) {
        var differing = new ArrayList<Field<?>>();
        for (var field : old.fields()) {
            if (differ(old.get(field), wanted.get(field))) {
                differing.add(field);
            }
        }
        if (!differing.isEmpty()) {
            old.from(wanted, differing.toArray(Field[]::new));
            old.update();
        }
    }

    private static boolean differ(@Nullable Object one, @Nullable Object other) {
        if (one instanceof BigDecimal number && other instanceof BigDecimal that) {
            return number.compareTo(that) != 0;
        }
        return !Objects.equals(one, other);
    }
}
