package enthesis.storage.patient;

import static enthesis.storage.jooq.Tables.ADDENDUM;
import static enthesis.storage.jooq.Tables.MEASUREMENT;
import static enthesis.storage.jooq.Tables.VISIT;
import static enthesis.storage.jooq.Tables.VISIT_VOID;

import enthesis.domain.entry.Choices;
import enthesis.domain.note.Addendum;
import enthesis.domain.patient.Weighed;
import enthesis.domain.value.Centimetres;
import enthesis.domain.value.Kilograms;
import enthesis.domain.value.PatientId;
import enthesis.domain.vitals.Moment;
import enthesis.domain.vitals.Sign;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The last weight and height of a patient, read from the visits that count: what was measured in one that was voided
/// or entered in error is nobody's weight. Days are those of `zone`.
record LastWeight(DSLContext db, ZoneId zone) {

    private record Last(BigDecimal value, LocalDate day, boolean stated) {}

    /// Among the visits that `which` leaves.
    Weighed of(PatientId patient, Condition which) {
        var counted = VISIT.PATIENT.eq(patient.value()).and(which).and(counts());
        var weight = last(counted, Sign.WEIGHT);
        var height = last(counted, Sign.HEIGHT);
        return new Weighed(weight.map(one -> new Kilograms(one.value)), weight.map(Last::day),
                weight.filter(Last::stated).isPresent(), height.map(one -> new Centimetres(one.value)),
                height.map(Last::day));
    }

    private static Condition counts() {
        return VISIT.ID.notIn(DSL.select(VISIT_VOID.VISIT).from(VISIT_VOID)).and(VISIT.ID.notIn(
                DSL.select(ADDENDUM.VISIT).from(ADDENDUM)
                        .where(ADDENDUM.KIND.eq(Choices.text(Addendum.Kind.ENTERED_IN_ERROR)))));
    }

    private Optional<Last> last(Condition which, Sign sign) {
        return db.select(MEASUREMENT.READING, MEASUREMENT.DECIMALS, MEASUREMENT.STATED, VISIT.PERFORMED)
                .from(MEASUREMENT)
                .join(VISIT)
                .on(VISIT.ID.eq(MEASUREMENT.VISIT))
                .where(which.and(MEASUREMENT.SIGN.eq(Choices.text(sign)))
                        .and(MEASUREMENT.MOMENT.eq(Choices.text(Moment.BEFORE))))
                .orderBy(VISIT.PERFORMED.desc(), VISIT.ENTERED.desc(), VISIT.ID)
                .limit(1)
                .fetchOptional(row -> new Last(row.value1().setScale(row.value2(), RoundingMode.HALF_UP),
                        LocalDate.ofInstant(row.value4().toInstant(), zone), row.value3()));
    }
}
