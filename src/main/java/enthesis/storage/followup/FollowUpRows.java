package enthesis.storage.followup;

import static enthesis.storage.jooq.Tables.FOLLOW_UP;
import static enthesis.storage.jooq.Tables.FOLLOW_UP_ENTRY;
import static enthesis.storage.jooq.Tables.VISIT;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.followup.FollowedSession;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.FollowUpId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.domain.value.VisitId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/// The row that ties all that follows to its session, and the texts as typed. An emptied field keeps its row with an
/// empty text.
final class FollowUpRows {
    private FollowUpRows() {}

    static Optional<FollowUpId> find(DSLContext db, FollowedSession.Key session) {
        return db.select(FOLLOW_UP.ID)
                .from(FOLLOW_UP)
                .where(FOLLOW_UP.VISIT.eq(session.visit().value()).and(FOLLOW_UP.COURSE.eq(session.course().value())))
                .fetchOptional(row -> new FollowUpId(row.value1()));
    }

    static FollowUpId findOrBegin(DSLContext db, FollowedSession.Key session) {
        return find(db, session).orElseGet(() -> {
            var id = FollowUpId.fresh();
            db.newRecord(FOLLOW_UP).setId(id.value()).setVisit(session.visit().value())
                    .setCourse(session.course().value()).insert();
            return id;
        });
    }

    static Sheet sheet(DSLContext db, FollowUpId id) {
        var texts = new HashMap<Field, String>();
        db.select(FOLLOW_UP_ENTRY.FIELD, FOLLOW_UP_ENTRY.TYPED)
                .from(FOLLOW_UP_ENTRY)
                .where(FOLLOW_UP_ENTRY.FOLLOW_UP.eq(id.value()))
                .forEach(row -> texts.put(Field.parse(row.value1()), row.value2()));
        return Sheet.of(texts);
    }

    /// Of every session of a patient that has any.
    static Map<FollowedSession.Key, Sheet> sheets(DSLContext db, PatientId patient) {
        var texts = new HashMap<FollowedSession.Key, Map<Field, String>>();
        db.select(FOLLOW_UP.VISIT, FOLLOW_UP.COURSE, FOLLOW_UP_ENTRY.FIELD, FOLLOW_UP_ENTRY.TYPED)
                .from(VISIT)
                .join(FOLLOW_UP)
                .on(FOLLOW_UP.VISIT.eq(VISIT.ID))
                .join(FOLLOW_UP_ENTRY)
                .on(FOLLOW_UP_ENTRY.FOLLOW_UP.eq(FOLLOW_UP.ID))
                .where(VISIT.PATIENT.eq(patient.value()))
                .forEach(row -> texts.computeIfAbsent(new FollowedSession.Key(patient, new VisitId(row.value1()),
                        new CourseId(row.value2())), _ -> new HashMap<>()).put(Field.parse(row.value3()),
                                row.value4()));
        var sheets = new HashMap<FollowedSession.Key, Sheet>();
        texts.forEach((key, all) -> sheets.put(key, Sheet.of(all)));
        return sheets;
    }

    static void put(DSLContext db, FollowUpId id, Map<Field, String> changes, PersonId who, Instant at) {
        var there = db.select(FOLLOW_UP_ENTRY.FIELD)
                .from(FOLLOW_UP_ENTRY)
                .where(FOLLOW_UP_ENTRY.FOLLOW_UP.eq(id.value()))
                .fetchSet(FOLLOW_UP_ENTRY.FIELD);
        var rows = changes.entrySet().stream().map(change -> db.newRecord(FOLLOW_UP_ENTRY)
                .setFollowUp(id.value())
                .setField(change.getKey().path())
                .setTyped(change.getValue())
                .setTypedBy(who.value())
                .setAt(moment(at))).toList();
        db.batchInsert(rows.stream().filter(row -> !there.contains(row.getField())).toList()).execute();
        db.batchUpdate(rows.stream().filter(row -> there.contains(row.getField())).toList()).execute();
    }

    static OffsetDateTime moment(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
