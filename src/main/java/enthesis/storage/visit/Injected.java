package enthesis.storage.visit;

import static enthesis.storage.jooq.Tables.COMPONENT;
import static enthesis.storage.jooq.Tables.INJECTION;
import static enthesis.storage.jooq.Tables.SIGNED_NOTE;
import static enthesis.storage.jooq.Tables.SOLUTION;
import static enthesis.storage.jooq.Tables.VISIT;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Entered;
import enthesis.domain.map.Point;
import enthesis.domain.map.SkipReason;
import enthesis.domain.map.past.PastSession;
import enthesis.domain.patient.Person;
import enthesis.domain.solution.Part;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Visit;
import enthesis.domain.vitals.pain.Pain;
import enthesis.storage.jooq.tables.Component;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The signed sessions before a visit, of its patient and of the linked charts, with the points that were given or
/// skipped in them, the newest first.
record Injected(VisitRows rows, Visit before, List<Person> linked, ZoneId zone) {

    List<PastSession> sessions() {
        var charts = new HashMap<PatientId, String>();
        linked.forEach(person -> charts.put(person.id(), person.number().value()));
        charts.put(before.patient(), "");
        var patients = charts.keySet().stream().map(PatientId::value).toList();
        var told = charts.keySet().stream().flatMap(patient -> Pains.of(rows.write().db(), patient).stream())
                .filter(one -> one.pain() == Pain.NOW && !one.visit().equals(before.id()))
                .collect(Collectors.groupingBy(Told::course));
        var points = points(patients);
        var solutions = solutions(patients);
        return rows.all(VISIT.PATIENT.in(patients).and(VISIT.ID.ne(before.id().value()))
                .and(VISIT.PERFORMED.lt(VisitRows.moment(before.performed()))).and(SIGNED_NOTE.VISIT.isNotNull())
                .and(VisitRows.counts(DSL.noCondition()))).stream()
                .map(visit -> session(visit, charts.getOrDefault(visit.patient(), ""),
                        new Held(points.get(visit.id().value()), solutions.getOrDefault(visit.id().value(), Map.of())),
                        told))
                .toList();
    }

    /// The points of a session, and what its solutions held.
    private record Held(@Nullable Result<Record> points, Map<Integer, PastSession.Solution> solutions) {}

    private PastSession session(Visit visit, String chart, Held held, Map<CourseId, List<Told>> told) {
        var points = held.points;
        var found = points == null ? List.<Record>of() : points;
        var courses = new LinkedHashMap<CourseId, PastSession.Served>();
        for (var attended : visit.courses()) {
            var id = attended.course().id();
            Set<Integer> own = found.stream().filter(row -> id.value().equals(row.get(INJECTION.COURSE)))
                    .map(row -> row.get(INJECTION.PLACE)).collect(Collectors.toSet());
            courses.put(id, new PastSession.Served(attended.session(), pain(visit, told.getOrDefault(id, List.of())),
                    own));
        }
        return new PastSession(visit.id(), LocalDate.ofInstant(visit.performed(), zone), chart,
                found.stream().map(Injected::point).toList(), held.solutions, courses);
    }

    private Map<UUID, Result<Record>> points(List<UUID> patients) {
        var done = Stream.of(Point.State.GIVEN, Point.State.SKIPPED).map(Choices::text).toList();
        return rows.write().db().select(INJECTION.fields())
                .from(INJECTION)
                .join(VISIT)
                .on(VISIT.ID.eq(INJECTION.VISIT))
                .where(VISIT.PATIENT.in(patients).and(INJECTION.STATE.in(done)))
                .orderBy(INJECTION.NUMBER)
                .fetchGroups(INJECTION.VISIT);
    }

    private static Point point(Record row) {
        var how = new Point.How(row.get(INJECTION.DEPTH), row.get(INJECTION.NEEDLE), row.get(INJECTION.GUIDANCE),
                row.get(INJECTION.PASSES), row.get(INJECTION.REMARK));
        var skipped = Optional.ofNullable(row.get(INJECTION.SKIPPED))
                .flatMap(reason -> Choices.read(SkipReason.class, reason));
        return new Point(row.get(INJECTION.PLACE), row.get(INJECTION.NUMBER),
                Choices.read(Point.State.class, row.get(INJECTION.STATE)).orElseThrow(),
                Optional.ofNullable(row.get(INJECTION.SIDE)).flatMap(side -> Choices.read(Side.class, side)),
                place(row),
                Optional.ofNullable(row.get(INJECTION.TARGET)), row.get(INJECTION.STRUCTURE), volume(row),
                row.get(INJECTION.SOLUTION), how, new Point.Plan("", Optional.empty(), skipped));
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
                : new Entered.Value<>(new Millilitres(volume), plain(volume));
    }

    /// What each solution of the visits held, by its row.
    private Map<UUID, Map<Integer, PastSession.Solution>> solutions(List<UUID> patients) {
        var drug = COMPONENT.as("drug");
        var second = COMPONENT.as("second");
        var solutions = new HashMap<UUID, Map<Integer, PastSession.Solution>>();
        rows.write().db()
                .select(SOLUTION.fields())
                .select(drug.PRODUCT, second.PRODUCT)
                .from(VISIT)
                .join(SOLUTION)
                .on(SOLUTION.VISIT.eq(VISIT.ID))
                .leftJoin(drug)
                .on(isPart(drug, Part.ANAESTHETIC))
                .leftJoin(second)
                .on(isPart(second, Part.PROLIFERANT))
                .where(VISIT.PATIENT.in(patients).and(SOLUTION.DEXTROSE_PERCENT.isNotNull()))
                .forEach(row -> solutions.computeIfAbsent(row.get(SOLUTION.VISIT), _ -> new HashMap<>())
                        .put(row.get(SOLUTION.PLACE), new PastSession.Solution(
                                plain(row.get(SOLUTION.DEXTROSE_PERCENT)),
                                key(row.get(drug.PRODUCT), row.get(SOLUTION.ANAESTHETIC_PERCENT)),
                                percent(row.get(drug.PRODUCT), row.get(SOLUTION.ANAESTHETIC_PERCENT)),
                                key(row.get(second.PRODUCT), row.get(SOLUTION.PROLIFERANT_PERCENT)),
                                percent(row.get(second.PRODUCT), row.get(SOLUTION.PROLIFERANT_PERCENT)))));
        return solutions;
    }

    private static Condition isPart(Component component, Part part) {
        return component.VISIT.eq(SOLUTION.VISIT).and(component.PLACE.eq(SOLUTION.PLACE))
                .and(component.PART.eq(Choices.text(part)));
    }

    /// The product where there is some of it in the syringe.
    private static String key(@Nullable String product, @Nullable BigDecimal percent) {
        return product == null || percent == null || percent.signum() == 0 ? "" : product;
    }

    private static String percent(@Nullable String product, @Nullable BigDecimal percent) {
        return percent == null || key(product, percent).isEmpty() ? "" : plain(percent);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /// The pain of a course now, before the injections, and what it said when it was next asked; that may be for the
    /// visit at hand to say.
    private PastSession.Pain pain(Visit visit, List<Told> told) {
        var was = told.stream().filter(one -> one.visit().equals(visit.id())).map(Told::score).findFirst();
        var next = told.stream().filter(one -> one.performed().isAfter(visit.performed())).findFirst();
        boolean todays = next.filter(one -> one.performed().isBefore(before.performed())).isEmpty();
        return new PastSession.Pain(was, next.map(Told::score), todays);
    }
}
