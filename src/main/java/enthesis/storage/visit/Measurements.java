package enthesis.storage.visit;

import static enthesis.storage.jooq.Tables.MEASUREMENT;
import static enthesis.storage.jooq.Tables.VISIT;
import static enthesis.storage.jooq.Tables.VISIT_VOID;

import enthesis.domain.entry.Choices;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.Unit;
import enthesis.domain.value.VisitId;
import enthesis.domain.vitals.Measurement;
import enthesis.domain.vitals.Moment;
import enthesis.domain.vitals.Sign;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// Measurements over the visits of a patient, for trends.
final class Measurements {
    private Measurements() {}

    static List<Measured> of(DSLContext db, PatientId patient) {
        return db.select(MEASUREMENT.fields())
                .select(VISIT.PERFORMED)
                .from(MEASUREMENT)
                .join(VISIT)
                .on(VISIT.ID.eq(MEASUREMENT.VISIT))
                .leftJoin(VISIT_VOID)
                .on(VISIT_VOID.VISIT.eq(VISIT.ID))
                .where(VISIT.PATIENT.eq(patient.value()).and(VISIT_VOID.VISIT.isNull())
                        .and(DSL.not(VisitRows.inError(VISIT.ID))))
                .orderBy(VISIT.PERFORMED, VISIT.ID, MEASUREMENT.SIGN, MEASUREMENT.MOMENT)
                .fetch(Measurements::measured);
    }

    private static Measured measured(Record row) {
        int decimals = row.get(MEASUREMENT.DECIMALS);
        var measurement = new Measurement(
                Choices.read(Sign.class, row.get(MEASUREMENT.SIGN)).orElseThrow(),
                Choices.read(Moment.class, row.get(MEASUREMENT.MOMENT)).orElseThrow(),
                row.get(MEASUREMENT.TYPED),
                Unit.keyed(row.get(MEASUREMENT.TYPED_UNIT)).orElseThrow(),
                row.get(MEASUREMENT.READING).setScale(decimals, RoundingMode.HALF_UP),
                Optional.ofNullable(row.get(MEASUREMENT.LOW)).map(low -> low.setScale(decimals, RoundingMode.HALF_UP)),
                Unit.keyed(row.get(MEASUREMENT.UNIT)).orElseThrow());
        return new Measured(new VisitId(row.get(MEASUREMENT.VISIT)), row.get(VISIT.PERFORMED).toInstant(), measurement);
    }
}
