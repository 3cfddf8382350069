package enthesis.storage.practice;

import static enthesis.storage.jooq.Tables.ADDENDUM;
import static enthesis.storage.jooq.Tables.COMPONENT;
import static enthesis.storage.jooq.Tables.INJECTION;
import static enthesis.storage.jooq.Tables.VISIT;
import static enthesis.storage.jooq.Tables.VISIT_VOID;

import enthesis.domain.entry.Choices;
import enthesis.domain.map.Point;
import enthesis.domain.note.Addendum;
import enthesis.domain.solution.shelf.LotName;
import enthesis.domain.solution.shelf.Product;
import enthesis.domain.solution.shelf.Received;
import enthesis.domain.solution.shelf.Shelf;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.Percent;
import enthesis.domain.value.VisitId;
import enthesis.storage.trail.Remembered;
import enthesis.storage.trail.Write;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// Who received a lot: read from what was typed into every visit, signed or not.
public final class Recall {
    private final Write write;
    private Drawn drawn = new Drawn(LocalDate.EPOCH, ZoneOffset.UTC, Optional.empty());

    public Recall(Write write) {
        this.write = write;
    }

    /// The visits that name this lot or one whose name holds it, the newest first: a lot that was typed with a letter
    /// too many is found too.
    public List<Received> of(String lot) {
        var plain = LotName.plain(lot);
        return plain.isEmpty() ? List.of() : received(COMPONENT.LOT.in(named(plain)));
    }

    /// As they were typed. Compared here, for the database makes letters large in the machine's language: on one that
    /// speaks Turkish "lid932" would not be "LID932", and nobody would be called.
    private List<String> named(String plain) {
        return write.db().selectDistinct(COMPONENT.LOT).from(COMPONENT).where(COMPONENT.LOT.ne(""))
                .fetch(COMPONENT.LOT).stream().filter(lot -> LotName.plain(lot).contains(plain)).toList();
    }

    private List<Received> received(Condition which) {
        var injected = DSL.field(DSL.select(DSL.sum(INJECTION.VOLUME)).from(INJECTION)
                .where(INJECTION.VISIT.eq(COMPONENT.VISIT).and(INJECTION.SOLUTION.eq(COMPONENT.PLACE))
                        .and(INJECTION.STATE.eq(Choices.text(Point.State.GIVEN)))));
        var inError = DSL.field(DSL.exists(DSL.selectOne().from(ADDENDUM).where(ADDENDUM.VISIT.eq(COMPONENT.VISIT)
                .and(ADDENDUM.KIND.eq(Choices.text(Addendum.Kind.ENTERED_IN_ERROR))))));
        return write.db()
                .select(COMPONENT.fields())
                .select(VISIT.PATIENT, VISIT.PERFORMED, VISIT_VOID.VISIT, injected, inError)
                .from(COMPONENT)
                .join(VISIT)
                .on(VISIT.ID.eq(COMPONENT.VISIT))
                .leftJoin(VISIT_VOID)
                .on(VISIT_VOID.VISIT.eq(COMPONENT.VISIT))
                .where(which)
                .orderBy(VISIT.PERFORMED.desc(), VISIT.ID, COMPONENT.PLACE, COMPONENT.PART)
                .fetch(row -> received(row, Optional.ofNullable(row.get(injected)).map(Millilitres::new),
                        row.get(VISIT_VOID.VISIT) != null || row.get(inError)));
    }

    private static Received received(Record row, Optional<Millilitres> injected, boolean voided) {
        var product = new Product(row.get(COMPONENT.PRODUCT),
                Optional.ofNullable(row.get(COMPONENT.STOCK)).map(Percent::new));
        return new Received(new PatientId(row.get(VISIT.PATIENT)), new VisitId(row.get(COMPONENT.VISIT)),
                row.get(VISIT.PERFORMED).toInstant(), product, row.get(COMPONENT.LOT),
                Optional.ofNullable(row.get(COMPONENT.DRAWN)).map(Millilitres::new), injected, voided);
    }

    /// What was drawn up on a day for others than these patients; for each patient a lot counts once. That of the day
    /// that was asked for last is kept in mind: no index tells which visits were on a day.
    public List<Shelf.Draw> elsewhere(LocalDate day, ZoneId zone, Collection<PatientId> besides) {
        if (!drawn.isOf(day, zone)) {
            drawn = new Drawn(day, zone, Optional.of(new Remembered<>(write, patients -> read(day, zone, patients),
                    VISIT, VISIT_VOID, COMPONENT)));
        }
        return drawn.known.map(Remembered::now).orElse(Map.of()).entrySet().stream()
                .filter(one -> !besides.contains(one.getKey())).flatMap(one -> one.getValue().stream()).toList();
    }

    /// On a day; of none before it is asked.
    private record Drawn(LocalDate day, ZoneId zone, Optional<Remembered<List<Shelf.Draw>>> known) {
        private boolean isOf(LocalDate other, ZoneId there) {
            return known.isPresent() && day.equals(other) && zone.equals(there);
        }
    }

    private Map<PatientId, List<Shelf.Draw>> read(LocalDate day, ZoneId zone,
            Optional<Collection<PatientId>> patients) {
        var which = patients.<Condition>map(some -> VISIT.PATIENT.in(some.stream().map(PatientId::value).toList()))
                .orElseGet(DSL::noCondition);
        return write.db()
                .selectDistinct(VISIT.PATIENT, COMPONENT.PRODUCT, COMPONENT.LOT)
                .from(VISIT)
                .join(COMPONENT)
                .on(COMPONENT.VISIT.eq(VISIT.ID))
                .leftJoin(VISIT_VOID)
                .on(VISIT_VOID.VISIT.eq(VISIT.ID))
                .where(VISIT_VOID.VISIT.isNull().and(COMPONENT.LOT.ne("")).and(COMPONENT.DRAWN.gt(BigDecimal.ZERO)))
                .and(which)
                .and(VISIT.PERFORMED.ge(at(day.atStartOfDay(zone).toInstant())))
                .and(VISIT.PERFORMED.lt(at(day.plusDays(1).atStartOfDay(zone).toInstant())))
                .stream()
                .collect(Collectors.groupingBy(row -> new PatientId(row.value1()),
                        Collectors.mapping(row -> new Shelf.Draw(row.value2(), row.value3()), Collectors.toList())));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
