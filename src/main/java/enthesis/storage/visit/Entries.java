package enthesis.storage.visit;

import static enthesis.storage.jooq.Tables.VISIT_ENTRY;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.value.PersonId;
import enthesis.domain.value.VisitId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;

/// The texts of a sheet, one row to a field. An emptied field keeps its row with an empty text: that it was emptied, by
/// whom and when, is said as well.
final class Entries {
    private Entries() {}

    static Sheet read(DSLContext db, VisitId visit) {
        var texts = new HashMap<Field, String>();
        db.select(VISIT_ENTRY.FIELD, VISIT_ENTRY.TYPED)
                .from(VISIT_ENTRY)
                .where(VISIT_ENTRY.VISIT.eq(visit.value()))
                .forEach(row -> texts.put(Field.parse(row.value1()), row.value2()));
        return Sheet.of(texts);
    }

    static void put(DSLContext db, VisitId visit, Map<Field, String> changes, PersonId who, Instant at) {
        var there = db.select(VISIT_ENTRY.FIELD)
                .from(VISIT_ENTRY)
                .where(VISIT_ENTRY.VISIT.eq(visit.value()))
                .fetchSet(VISIT_ENTRY.FIELD);
        var rows = changes.entrySet()
                .stream()
                .map(change -> db.newRecord(VISIT_ENTRY)
                        .setVisit(visit.value())
                        .setField(change.getKey().path())
                        .setTyped(change.getValue())
                        .setTypedBy(who.value())
                        .setAt(VisitRows.moment(at)))
                .toList();
        db.batchInsert(rows.stream().filter(row -> !there.contains(row.getField())).toList()).execute();
        db.batchUpdate(rows.stream().filter(row -> there.contains(row.getField())).toList()).execute();
    }
}
