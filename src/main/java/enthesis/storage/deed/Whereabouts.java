package enthesis.storage.deed;

import static enthesis.storage.jooq.Tables.CONSENT;
import static enthesis.storage.jooq.Tables.CONTACT;
import static enthesis.storage.jooq.Tables.COURSE;
import static enthesis.storage.jooq.Tables.EMERGENCY;
import static enthesis.storage.jooq.Tables.EXAM;
import static enthesis.storage.jooq.Tables.FOLLOW_UP;
import static enthesis.storage.jooq.Tables.OUTCOME;
import static enthesis.storage.jooq.Tables.URGENT_LINE;
import static enthesis.storage.jooq.Tables.VISIT;
import static enthesis.storage.jooq.Tables.VISIT_COURSE;

import enthesis.storage.deed.Told.Served;
import enthesis.storage.deed.Told.Where;
import enthesis.storage.trail.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Which visit or course a row belongs to, by what it refers to.
final class Whereabouts {
    private static final List<String> WAYS = List.of("visit", "course", "follow_up", "contact", "line", "consent",
            "outcome", "exam", "emergency");

    private final DSLContext db;
    private final Map<String, Where> known = new HashMap<>();

    Whereabouts(DSLContext db) {
        this.db = db;
    }

    Where of(Entry entry) {
        var row = entry.now().isPresent() ? entry.after() : entry.before();
        var itself = entry.entity().toLowerCase(Locale.ROOT);
        for (var way : WAYS) {
            var id = id(row.get(way.equals(itself) ? "id" : way));
            if (id.isPresent()) {
                var course = way.equals("visit") ? id(row.get("course")) : Optional.<UUID>empty();
                return known.computeIfAbsent(way + id.get() + course, _ -> read(way, id.get(), course));
            }
        }
        return Where.NOWHERE;
    }

    /// Empty for what is no identity: a column of the same name may hold an answer.
    static Optional<UUID> id(@Nullable String text) {
        return text != null && text.length() == 36 && text.charAt(8) == '-' && text.charAt(23) == '-'
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }

    private Where read(String way, UUID id, Optional<UUID> course) {
        return switch (way) {
            case "visit" -> visit(id, course);
            case "course" -> course(id);
            case "follow_up" -> followUp(id);
            case "contact" -> step(CONTACT.FOLLOW_UP, CONTACT.ID, id, "follow_up");
            case "line" -> step(URGENT_LINE.FOLLOW_UP, URGENT_LINE.ID, id, "follow_up");
            case "consent" -> step(CONSENT.COURSE, CONSENT.ID, id, "course");
            case "outcome" -> step(OUTCOME.COURSE, OUTCOME.ID, id, "course");
            case "exam" -> step(EXAM.COURSE, EXAM.ID, id, "course");
            default -> step(EMERGENCY.VISIT, EMERGENCY.ID, id, "visit");
        };
    }

    private Where step(TableField<?, UUID> to, TableField<?, UUID> key, UUID id, String way) {
        var next = db.select(to).from(key.getTable()).where(key.eq(id)).fetchOne(to);
        return next == null ? Where.NOWHERE : read(way, next, Optional.empty());
    }

    private Where followUp(UUID id) {
        return db.select(FOLLOW_UP.VISIT, FOLLOW_UP.COURSE).from(FOLLOW_UP).where(FOLLOW_UP.ID.eq(id))
                .fetchOptional(row -> visit(row.value1(), Optional.of(row.value2()))).orElse(Where.NOWHERE);
    }

    private Where visit(UUID id, Optional<UUID> course) {
        var performed = db.select(VISIT.PERFORMED).from(VISIT).where(VISIT.ID.eq(id))
                .fetchOptional(row -> row.value1().toInstant());
        var served = db.select(COURSE.SIDE, COURSE.REGION)
                .from(VISIT_COURSE.join(COURSE).on(COURSE.ID.eq(VISIT_COURSE.COURSE)))
                .where(VISIT_COURSE.VISIT.eq(id)).and(course.map(COURSE.ID::eq).orElseGet(DSL::noCondition))
                .orderBy(VISIT_COURSE.PLACE).fetch(row -> new Served(row.value1(), row.value2()));
        return new Where(performed, served);
    }

    private Where course(UUID id) {
        return new Where(Optional.empty(), db.select(COURSE.SIDE, COURSE.REGION).from(COURSE).where(COURSE.ID.eq(id))
                .fetch(row -> new Served(row.value1(), row.value2())));
    }
}
