package enthesis.storage.deed;

import static enthesis.storage.jooq.Tables.PATIENT;
import static enthesis.storage.jooq.Tables.PERSON;
import static enthesis.storage.jooq.Tables.TRAIL;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;

import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectLimitStep;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// Asks for acts. The lines of one act follow each other and have everything but their row in common.
record DeedSelect(List<What> worded) {
    private static final Table<?> ACTS = DSL.table(DSL.name("ACTS"));
    private static final Field<Long> FIRST = DSL.field(DSL.name("ACTS", "FIRST"), Long.class);
    private static final Field<Long> LAST = DSL.field(DSL.name("ACTS", "LAST"), Long.class);
    private static final Field<Integer> LINES = DSL.field(DSL.name("ACTS", "LINES"), Integer.class);
    private static final Field<OffsetDateTime> AT = DSL.field(DSL.name("ACTS", "AT"), OffsetDateTime.class);
    private static final Field<UUID> WHO = DSL.field(DSL.name("ACTS", "WHO"), UUID.class);
    private static final Field<String> WHAT = DSL.field(DSL.name("ACTS", "WHAT"), String.class);
    private static final Field<UUID> ABOUT = DSL.field(DSL.name("ACTS", "ABOUT"), UUID.class);
    private static final Field<String> REASON = DSL.field(DSL.name("ACTS", "REASON"), String.class);
    private static final Field<Integer> ALL = count().over();

    /// An act without its rows.
    record Head(long first, long last, Instant at, Act act) {}

    /// A page of them, and how many there are.
    record Heads(List<Head> heads, int all) {}

    Heads page(DSLContext db, DeedQuery query, int number) {
        var rows = asked(db, query).limit(Deeds.PAGE).offset(number * Deeds.PAGE).fetch();
        int all = rows.isEmpty() ? all(db, query, number) : rows.getFirst().get(ALL);
        return new Heads(rows.map(DeedSelect::head), all);
    }

    private int all(DSLContext db, DeedQuery query, int number) {
        return number == 0
                ? 0
                : asked(db, query).limit(1).fetch().map(row -> row.get(ALL)).stream().findFirst()
                        .orElse(0);
    }

    List<Head> some(DSLContext db, DeedQuery query, int from, int many) {
        return asked(db, query).limit(many).offset(from).fetch().map(DeedSelect::head);
    }

    private SelectLimitStep<?> asked(DSLContext db, DeedQuery query) {
        var acts = db.select(min(TRAIL.SEQ).as(FIRST.getUnqualifiedName()), max(TRAIL.SEQ).as(LAST
                .getUnqualifiedName()), count().as(LINES.getUnqualifiedName()), TRAIL.AT, TRAIL.WHO, TRAIL.WHAT,
                TRAIL.ABOUT, TRAIL.REASON)
                .from(TRAIL).where(fits(query))
                .groupBy(TRAIL.AT, TRAIL.WHO, TRAIL.WHAT, TRAIL.ABOUT, TRAIL.REASON).asTable(ACTS);
        return db.select(FIRST, LAST, AT, WHO, WHAT, ABOUT, REASON, ALL)
                .from(acts.leftJoin(PERSON).on(PERSON.ID.eq(WHO)).leftJoin(PATIENT).on(PATIENT.ID.eq(ABOUT)))
                .orderBy(order(query.order()));
    }

    private static List<Condition> fits(DeedQuery query) {
        var fits = new ArrayList<Condition>();
        query.about().ifPresent(some -> fits.add(TRAIL.ABOUT.in(some.stream().map(PatientId::value).toList())));
        query.who().ifPresent(who -> fits.add(TRAIL.WHO.eq(who.value())));
        query.what().ifPresent(what -> fits.add(TRAIL.WHAT.eq(what.name())));
        query.span().from().ifPresent(from -> fits.add(TRAIL.AT.ge(from.atOffset(ZoneOffset.UTC))));
        query.span().until().ifPresent(until -> fits.add(TRAIL.AT.lt(until.atOffset(ZoneOffset.UTC))));
        return fits;
    }

    /// What is alike in the asked order stands the newest first; nobody's stands last.
    private List<SortField<?>> order(DeedQuery.Order order) {
        var by = switch (order.by()) {
            case WHEN -> List.<Field<?>>of(FIRST);
            case WHO -> List.<Field<?>>of(PERSON.NAME);
            case PATIENT -> List.<Field<?>>of(PATIENT.FAMILY, PATIENT.GIVEN, PATIENT.NUMBER);
            case WHAT -> List.<Field<?>>of(rank());
            case LINES -> List.<Field<?>>of(LINES);
        };
        var sorted = new ArrayList<SortField<?>>();
        by.forEach(field -> sorted.add((order.descending() ? field.desc() : field.asc()).nullsLast()));
        sorted.add(FIRST.desc());
        return sorted;
    }

    private Field<Integer> rank() {
        var ranks = IntStream.range(0, worded.size()).boxed()
                .collect(Collectors.toMap(at -> worded.get(at).name(), at -> at));
        return DSL.case_(WHAT).mapValues(ranks);
    }

    private static Head head(Record row) {
        var act = new Act(What.valueOf(row.get(WHAT)), new PersonId(row.get(WHO)),
                Optional.ofNullable(row.get(ABOUT)).map(PatientId::new), row.get(REASON));
        return new Head(row.get(FIRST), row.get(LAST), row.get(AT).toInstant(), act);
    }
}
