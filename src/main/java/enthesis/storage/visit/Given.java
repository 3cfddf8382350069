package enthesis.storage.visit;

import static enthesis.storage.jooq.Tables.INJECTION;

import enthesis.domain.entry.Choices;
import enthesis.domain.map.Point;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.VisitId;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// What was given in a visit, as far as its rows say: how many points, and how much in them.
public record Given(int points, Millilitres volume) {
    public static final Given NOTHING = new Given(0, new Millilitres(BigDecimal.ZERO));

    /// In these visits; one in which nothing was given is left out.
    static Map<VisitId, Given> in(DSLContext db, Collection<VisitId> visits) {
        var points = DSL.count();
        var volume = DSL.sum(INJECTION.VOLUME);
        return visits.isEmpty()
                ? Map.of()
                : db.select(INJECTION.VISIT, points, volume)
                        .from(INJECTION)
                        .where(INJECTION.VISIT.in(visits.stream().map(VisitId::value).toList()))
                        .and(INJECTION.STATE.eq(Choices.text(Point.State.GIVEN)))
                        .groupBy(INJECTION.VISIT)
                        .fetchMap(row -> new VisitId(row.get(INJECTION.VISIT)),
                                row -> new Given(row.get(points), Optional.ofNullable(row.get(volume))
                                        .map(Millilitres::new).orElse(NOTHING.volume)));
    }
}
