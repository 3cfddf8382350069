package enthesis.storage.visit;

import static enthesis.storage.jooq.Tables.INJECTION;
import static enthesis.storage.jooq.Tables.MEASUREMENT;
import static enthesis.storage.jooq.Tables.SIGNED_NOTE;
import static enthesis.storage.jooq.Tables.SOLUTION;
import static enthesis.storage.jooq.Tables.VISIT;
import static enthesis.storage.jooq.Tables.VISIT_VOID;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Entered;
import enthesis.domain.map.Point;
import enthesis.domain.map.past.PastSession;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Side;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Visit;
import enthesis.domain.vitals.Moment;
import enthesis.domain.vitals.Sign;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// The signed sessions of a patient before a visit, with the points that were given in them, the newest first.
record Injected(DSLContext db, Visit before, ZoneId zone) {

    List<PastSession> sessions() {
        var points = points();
        var pains = pains();
        var days = db.select(VISIT.ID, VISIT.PERFORMED)
                .from(VISIT)
                .join(SIGNED_NOTE)
                .on(SIGNED_NOTE.VISIT.eq(VISIT.ID))
                .leftJoin(VISIT_VOID)
                .on(VISIT_VOID.VISIT.eq(VISIT.ID))
                .where(VISIT.PATIENT.eq(before.patient().value()).and(VISIT.ID.ne(before.id().value())))
                .and(VISIT.PERFORMED.lt(VisitRows.moment(before.performed())))
                .and(VisitRows.counts())
                .orderBy(VISIT.PERFORMED.desc(), VISIT.ENTERED.desc())
                .fetchMap(VISIT.ID, VISIT.PERFORMED);
        var sessions = new ArrayList<PastSession>();
        days.forEach((id, performed) -> sessions.add(new PastSession(new VisitId(id),
                LocalDate.ofInstant(performed.toInstant(), zone), points.getOrDefault(id, List.of()), solutions(id),
                pain(id, pains))));
        return sessions;
    }

    private Map<UUID, List<Point>> points() {
        return db.select(INJECTION.fields())
                .from(INJECTION)
                .join(VISIT)
                .on(VISIT.ID.eq(INJECTION.VISIT))
                .where(VISIT.PATIENT.eq(before.patient().value()))
                .and(INJECTION.STATE.eq(Choices.text(Point.State.GIVEN)))
                .orderBy(INJECTION.NUMBER)
                .fetchGroups(INJECTION.VISIT, Injected::point);
    }

    private static Point point(Record row) {
        var place = new Point.Place(row.get(INJECTION.REGION), row.get(INJECTION.SHEET), row.get(INJECTION.REVISION),
                row.get(INJECTION.X), row.get(INJECTION.Y));
        var how = new Point.How(row.get(INJECTION.DEPTH), row.get(INJECTION.NEEDLE), row.get(INJECTION.GUIDANCE),
                row.get(INJECTION.PASSES), row.get(INJECTION.REMARK));
        return new Point(row.get(INJECTION.PLACE), row.get(INJECTION.NUMBER), Point.State.GIVEN,
                Optional.ofNullable(row.get(INJECTION.SIDE)).flatMap(side -> Choices.read(Side.class, side)), place,
                Optional.ofNullable(row.get(INJECTION.TARGET)), row.get(INJECTION.STRUCTURE), volume(row),
                row.get(INJECTION.SOLUTION), how, Point.Plan.NONE);
    }

    private static Entered<Millilitres> volume(Record row) {
        var volume = row.get(INJECTION.VOLUME);
        return volume == null
                ? new Entered.Empty<>()
                : new Entered.Value<>(new Millilitres(volume), volume.stripTrailingZeros().toPlainString());
    }

    /// The dextrose of each solution of a visit, in per cent, by its row.
    private Map<Integer, String> solutions(UUID visit) {
        var percents = new LinkedHashMap<Integer, String>();
        db.select(SOLUTION.PLACE, SOLUTION.DEXTROSE_PERCENT)
                .from(SOLUTION)
                .where(SOLUTION.VISIT.eq(visit).and(SOLUTION.DEXTROSE_PERCENT.isNotNull()))
                .forEach(row -> percents.put(row.value1(), row.value2().stripTrailingZeros().toPlainString()));
        return percents;
    }

    /// The pain now, before the injections, of every visit that is neither voided nor entered in error, the
    /// oldest first.
    private Map<UUID, BigDecimal> pains() {
        return db.select(VISIT.ID, MEASUREMENT.READING)
                .from(VISIT)
                .join(MEASUREMENT)
                .on(MEASUREMENT.VISIT.eq(VISIT.ID))
                .leftJoin(VISIT_VOID)
                .on(VISIT_VOID.VISIT.eq(VISIT.ID))
                .where(VISIT.PATIENT.eq(before.patient().value()).and(VISIT_VOID.VISIT.isNull()))
                .and(DSL.not(VisitRows.inError(VISIT.ID)))
                .and(MEASUREMENT.SIGN.eq(Choices.text(Sign.PAIN_NOW)))
                .and(MEASUREMENT.MOMENT.eq(Choices.text(Moment.BEFORE)))
                .orderBy(VISIT.PERFORMED, VISIT.ENTERED)
                .fetchMap(VISIT.ID, MEASUREMENT.READING);
    }

    private static PastSession.Pain pain(UUID visit, Map<UUID, BigDecimal> pains) {
        var visits = List.copyOf(pains.keySet());
        int at = visits.indexOf(visit);
        if (at < 0) {
            return PastSession.Pain.UNKNOWN;
        }
        var readings = List.copyOf(pains.values());
        var then = readings.stream().skip(at + 1L).findFirst();
        return new PastSession.Pain(Optional.of(readings.get(at)), then);
    }
}
