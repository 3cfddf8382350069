package enthesis.storage.practice;

import static enthesis.storage.jooq.Tables.PATIENT;
import static enthesis.storage.jooq.Tables.TRAIL;
import static enthesis.storage.jooq.Tables.VISIT;
import static enthesis.storage.jooq.Tables.VISIT_VOID;

import enthesis.domain.entry.Choices;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.OldChart;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Sex;
import enthesis.domain.practice.Retention;
import enthesis.domain.value.PatientId;
import enthesis.storage.chart.Reading;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// The charts that no longer have to be kept. They are listed, and nothing more (rulings.md 31). Used on the thread of
/// `reading` only.
public final class OldCharts {
    private static final Field<OffsetDateTime> LAST = DSL.max(VISIT.PERFORMED).as("last_visit");
    /// The first line of the trail about somebody's own row: the chart was opened.
    private static final Field<OffsetDateTime> OPENED = DSL.field(DSL.select(TRAIL.AT).from(TRAIL)
            .where(TRAIL.ENTITY.eq(PATIENT.getName()).and(TRAIL.ENTITY_KEY.eq(PATIENT.ID.cast(String.class))))
            .orderBy(TRAIL.SEQ).limit(1)).as("opened");

    private final Reading reading;

    public OldCharts(Reading reading) {
        this.reading = reading;
    }

    /// Those past their time on a day, the longest first. Days are those of `zone`; a voided visit was none.
    public List<OldChart> on(LocalDate today, ZoneId zone, Retention retention) {
        return reading.at(db -> candidates(db, retention.earliest(today).plusDays(1).atStartOfDay(zone).toInstant())
                .flatMap(row -> old(row, zone, retention).stream())
                .filter(chart -> !chart.since().isAfter(today))
                .sorted(Comparator.comparing(OldChart::since).thenComparing(chart -> chart.person().number().value()))
                .toList());
    }

    /// Whoever was not here since then.
    private static Stream<Record> candidates(DSLContext db, Instant since) {
        var recent = DSL.selectOne().from(VISIT).leftJoin(VISIT_VOID).on(VISIT_VOID.VISIT.eq(VISIT.ID))
                .where(VISIT.PATIENT.eq(PATIENT.ID)).and(VISIT_VOID.VISIT.isNull())
                .and(VISIT.PERFORMED.ge(since.atOffset(ZoneOffset.UTC)));
        return db.select(PATIENT.fields()).select(LAST, OPENED)
                .from(PATIENT)
                .leftJoin(VISIT.leftJoin(VISIT_VOID).on(VISIT_VOID.VISIT.eq(VISIT.ID)))
                .on(VISIT.PATIENT.eq(PATIENT.ID).and(VISIT_VOID.VISIT.isNull()))
                .where(DSL.notExists(recent))
                .groupBy(PATIENT.fields())
                .fetch().stream().map(Record.class::cast);
    }

    private static Optional<OldChart> old(Record row, ZoneId zone, Retention retention) {
        var person = new Person(new PatientId(row.get(PATIENT.ID)), new ChartNumber(row.get(PATIENT.NUMBER)),
                row.get(PATIENT.FAMILY), row.get(PATIENT.GIVEN), row.get(PATIENT.BORN),
                Choices.read(Sex.class, row.get(PATIENT.SEX)).orElseThrow(), row.get(PATIENT.TELEPHONE));
        var visited = Optional.ofNullable(row.get(LAST)).map(at -> day(at, zone));
        return visited.or(() -> Optional.ofNullable(row.get(OPENED)).map(at -> day(at, zone)))
                .map(last -> new OldChart(person, visited,
                        retention.keptUntil(person.born(), last).plusDays(1)));
    }

    private static LocalDate day(OffsetDateTime at, ZoneId zone) {
        return at.atZoneSameInstant(zone).toLocalDate();
    }
}
