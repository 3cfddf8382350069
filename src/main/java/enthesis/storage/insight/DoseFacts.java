package enthesis.storage.insight;

import static enthesis.storage.jooq.Tables.INJECTION;

import enthesis.domain.entry.Choices;
import enthesis.domain.insight.Dose;
import enthesis.domain.map.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// What was given of each solution in each course. Without all its volumes no sum is known.
record DoseFacts(Map<SeenCharts.Key, List<Dose>> doses) {

    static DoseFacts read(DSLContext db, Part part) {
        var doses = new HashMap<SeenCharts.Key, List<Dose>>();
        var known = DSL.count(INJECTION.VOLUME);
        var all = DSL.count();
        var sum = DSL.sum(INJECTION.VOLUME);
        db.select(INJECTION.VISIT, INJECTION.COURSE, INJECTION.SOLUTION, known, all, sum)
                .from(INJECTION)
                .where(INJECTION.STATE.eq(Choices.text(Point.State.GIVEN)).and(INJECTION.COURSE.isNotNull())
                        .and(part.visit(INJECTION.VISIT)))
                .groupBy(INJECTION.VISIT, INJECTION.COURSE, INJECTION.SOLUTION)
                .orderBy(INJECTION.VISIT, INJECTION.COURSE, INJECTION.SOLUTION)
                .forEach(row -> doses
                        .computeIfAbsent(new SeenCharts.Key(row.get(INJECTION.VISIT), row.get(INJECTION.COURSE)),
                                _ -> new ArrayList<>())
                        .add(new Dose(row.get(INJECTION.SOLUTION), row.get(known).equals(row.get(all))
                                ? Optional.of(row.get(sum))
                                : Optional.empty())));
        return new DoseFacts(doses);
    }

    List<Dose> of(SeenCharts.Key key) {
        return doses.getOrDefault(key, List.of());
    }
}
