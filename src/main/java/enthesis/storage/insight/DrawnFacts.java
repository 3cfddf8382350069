package enthesis.storage.insight;

import static enthesis.storage.jooq.Tables.PROCEDURE_LINE;
import static enthesis.storage.jooq.Tables.SOLUTION;

import enthesis.domain.insight.Drawn;
import enthesis.domain.value.Percent;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The solutions of the visits, with the time at which their injections began.
record DrawnFacts(Map<UUID, List<Drawn>> solutions) {

    static DrawnFacts read(DSLContext db, Part part) {
        Map<UUID, LocalTime> begun = new HashMap<>(db.selectFrom(PROCEDURE_LINE)
                .where(PROCEDURE_LINE.BEGUN.isNotNull().and(part.visit(PROCEDURE_LINE.VISIT)))
                .fetchMap(PROCEDURE_LINE.VISIT, PROCEDURE_LINE.BEGUN));
        var solutions = new HashMap<UUID, List<Drawn>>();
        db.selectFrom(SOLUTION).where(part.visit(SOLUTION.VISIT)).orderBy(SOLUTION.VISIT, SOLUTION.PLACE)
                .forEach(row -> solutions
                        .computeIfAbsent(row.getVisit(), _ -> new ArrayList<>())
                        .add(new Drawn(row.getPlace(), percent(row.getTargetDextrose()),
                                percent(row.getDextrosePercent()),
                                percent(row.getAnaestheticPercent()),
                                new Drawn.Times(Optional.ofNullable(row.getPreparedAt()),
                                        Optional.ofNullable(row.getBeyondUse()),
                                        Optional.ofNullable(begun.get(row.getVisit()))))));
        solutions.values().forEach(all -> all.removeIf(one -> one.target().isEmpty() && one.dextrose().isEmpty()));
        return new DrawnFacts(solutions);
    }

    private static Optional<Percent> percent(@Nullable BigDecimal kept) {
        return Optional.ofNullable(kept).map(Percent::new);
    }

    List<Drawn> of(UUID visit) {
        return solutions.getOrDefault(visit, List.of());
    }
}
