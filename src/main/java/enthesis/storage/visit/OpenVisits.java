package enthesis.storage.visit;

import static enthesis.storage.jooq.Tables.SIGNED_NOTE;
import static enthesis.storage.jooq.Tables.VISIT;
import static enthesis.storage.jooq.Tables.VISIT_VOID;

import enthesis.domain.value.PatientId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/// The visits that are neither signed nor voided, by patient. The keys of visits, notes and voids are read beside each
/// other in their order, so many at a time, out of their indexes alone: to look up of each visit whether it has a note
/// would jump about in a large file once for each.
record OpenVisits(DSLContext db, int step) {
    private static final int STEP = 10_000;

    OpenVisits(DSLContext db) {
        this(db, STEP);
    }

    /// Of these patients; of all where none are named.
    Map<PatientId, List<UUID>> of(Optional<Collection<UUID>> patients) {
        return patients.map(some -> read(VISIT.PATIENT.in(some)))
                .orElseGet(() -> read(VISIT.ID.in(all())));
    }

    private Map<PatientId, List<UUID>> read(Condition which) {
        return db.select(VISIT.PATIENT, VISIT.ID)
                .from(VISIT)
                .leftJoin(SIGNED_NOTE)
                .on(SIGNED_NOTE.VISIT.eq(VISIT.ID))
                .leftJoin(VISIT_VOID)
                .on(VISIT_VOID.VISIT.eq(VISIT.ID))
                .where(which.and(SIGNED_NOTE.VISIT.isNull()).and(VISIT_VOID.VISIT.isNull()))
                .stream()
                .collect(Collectors.groupingBy(row -> new PatientId(row.value1()),
                        Collectors.mapping(row -> row.value2(), Collectors.toList())));
    }

    private Set<UUID> all() {
        var open = new HashSet<UUID>();
        var some = keys(VISIT.ID, DSL.noCondition());
        while (!some.isEmpty()) {
            var last = some.getLast();
            var between = DSL.and(SIGNED_NOTE.VISIT.ge(some.getFirst()), SIGNED_NOTE.VISIT.le(last));
            var closed = new HashSet<>(keys(SIGNED_NOTE.VISIT, between));
            closed.addAll(keys(VISIT_VOID.VISIT,
                    DSL.and(VISIT_VOID.VISIT.ge(some.getFirst()), VISIT_VOID.VISIT.le(last))));
            some.stream().filter(visit -> !closed.contains(visit)).forEach(open::add);
            some = keys(VISIT.ID, VISIT.ID.gt(last));
        }
        return open;
    }

    /// So many at most: each visit has one note and one void at most.
    private List<UUID> keys(TableField<?, UUID> key, Condition which) {
        return db.select(key).from(Objects.requireNonNull(key.getTable())).where(which).orderBy(key).limit(step)
                .fetch(key);
    }
}
