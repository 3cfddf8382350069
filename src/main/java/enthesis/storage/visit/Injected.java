package enthesis.storage.visit;

import static enthesis.storage.jooq.Tables.INJECTION;
import static enthesis.storage.jooq.Tables.SIGNED_NOTE;
import static enthesis.storage.jooq.Tables.SOLUTION;
import static enthesis.storage.jooq.Tables.VISIT;
import static enthesis.storage.jooq.Tables.VISIT_VOID;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Entered;
import enthesis.domain.map.Point;
import enthesis.domain.map.past.PastSession;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Side;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Visit;
import enthesis.domain.vitals.pain.Pain;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// The signed sessions of a patient before a visit, with the points that were given in them, the newest first.
record Injected(DSLContext db, Visit before, ZoneId zone) {

    List<PastSession> sessions() {
        var points = points();
        var told = Pains.of(db, before.patient()).stream().filter(one -> one.pain() == Pain.NOW)
                .collect(Collectors.groupingBy(Told::course));
        var days = db.select(VISIT.ID, VISIT.PERFORMED)
                .from(VISIT)
                .join(SIGNED_NOTE)
                .on(SIGNED_NOTE.VISIT.eq(VISIT.ID))
                .leftJoin(VISIT_VOID)
                .on(VISIT_VOID.VISIT.eq(VISIT.ID))
                .where(VISIT.PATIENT.eq(before.patient().value()).and(VISIT.ID.ne(before.id().value())))
                .and(VISIT.PERFORMED.lt(VisitRows.moment(before.performed())))
                .and(VisitRows.counts(DSL.noCondition()))
                .orderBy(VISIT.PERFORMED.desc(), VISIT.ENTERED.desc())
                .fetchMap(VISIT.ID, VISIT.PERFORMED);
        var sessions = new ArrayList<PastSession>();
        days.forEach((id, performed) -> sessions.add(new PastSession(new VisitId(id),
                LocalDate.ofInstant(performed.toInstant(), zone), points.getOrDefault(id, List.of()), solutions(id),
                pains(id, told))));
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
        var how = new Point.How(row.get(INJECTION.DEPTH), row.get(INJECTION.NEEDLE), row.get(INJECTION.GUIDANCE),
                row.get(INJECTION.PASSES), row.get(INJECTION.REMARK));
        return new Point(row.get(INJECTION.PLACE), row.get(INJECTION.NUMBER), Point.State.GIVEN,
                Optional.ofNullable(row.get(INJECTION.SIDE)).flatMap(side -> Choices.read(Side.class, side)),
                place(row),
                Optional.ofNullable(row.get(INJECTION.TARGET)), row.get(INJECTION.STRUCTURE), volume(row),
                row.get(INJECTION.SOLUTION), how, Point.Plan.NONE);
    }

    private static Point.Place place(Record row) {
        var picture = row.get(INJECTION.PICTURE);
        return picture == null
                ? new Point.OnSheet(row.get(INJECTION.REGION), row.get(INJECTION.SHEET), row.get(INJECTION.REVISION),
                        row.get(INJECTION.X), row.get(INJECTION.Y))
                : new Point.OnPicture(row.get(INJECTION.REGION), picture, row.get(INJECTION.X), row.get(INJECTION.Y));
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

    /// The pain now, before the injections, of each course that the visit served, and what the same course said when it
    /// was next asked.
    private static Map<CourseId, PastSession.Pain> pains(UUID visit, Map<CourseId, List<Told>> told) {
        var pains = new HashMap<CourseId, PastSession.Pain>();
        told.forEach((course, scores) -> {
            for (int at = 0; at < scores.size(); at++) {
                if (scores.get(at).visit().value().equals(visit)) {
                    pains.put(course, new PastSession.Pain(Optional.of(scores.get(at).score()),
                            scores.stream().skip(at + 1L).map(Told::score).findFirst()));
                }
            }
        });
        return pains;
    }
}
