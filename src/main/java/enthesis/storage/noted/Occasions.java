package enthesis.storage.noted;

import static enthesis.storage.jooq.Tables.COURSE;
import static enthesis.storage.jooq.Tables.FOLLOW_UP;
import static enthesis.storage.jooq.Tables.VISIT;
import static enthesis.storage.jooq.Tables.VISIT_VOID;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.impl.DSL;

/// The visits, courses and follow-ups that there are.
record Occasions(DSLContext db) {
    /// When these were, for the order of what is found. Who is not to be found is not among them: there is none, or the
    /// visit is voided.
    Map<UUID, Instant> when(Kind kind, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return switch (kind) {
            case VISIT -> db.select(VISIT.ID, VISIT.PERFORMED).from(VISIT).where(VISIT.ID.in(ids)).and(stands())
                    .fetchMap(Record2::value1, row -> row.value2().toInstant());
            case COURSE -> db.select(COURSE.ID, COURSE.OPENED).from(COURSE).where(COURSE.ID.in(ids))
                    .fetchMap(Record2::value1, row -> row.value2().atStartOfDay().toInstant(ZoneOffset.UTC));
            case FOLLOW_UP -> db.select(FOLLOW_UP.ID, VISIT.PERFORMED).from(FOLLOW_UP).join(VISIT)
                    .on(VISIT.ID.eq(FOLLOW_UP.VISIT)).where(FOLLOW_UP.ID.in(ids)).and(stands())
                    .fetchMap(Record2::value1, row -> row.value2().toInstant());
        };
    }

    private static Condition stands() {
        return DSL.notExists(DSL.selectOne().from(VISIT_VOID).where(VISIT_VOID.VISIT.eq(VISIT.ID)));
    }

    /// So many of a kind that come after one.
    List<UUID> after(Kind kind, UUID one, int most) {
        return some(kind, one, most).fetch(Record1::value1);
    }

    private Select<Record1<UUID>> some(Kind kind, UUID one, int most) {
        return switch (kind) {
            case VISIT -> db.select(VISIT.ID).from(VISIT).where(VISIT.ID.gt(one)).orderBy(VISIT.ID).limit(most);
            case COURSE -> db.select(COURSE.ID).from(COURSE).where(COURSE.ID.gt(one)).orderBy(COURSE.ID).limit(most);
            case FOLLOW_UP -> db.select(FOLLOW_UP.ID).from(FOLLOW_UP).where(FOLLOW_UP.ID.gt(one))
                    .orderBy(FOLLOW_UP.ID).limit(most);
        };
    }
}
