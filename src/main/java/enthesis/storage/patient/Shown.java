package enthesis.storage.patient;

import static enthesis.storage.jooq.Tables.INTAKE;
import static enthesis.storage.jooq.Tables.PATIENT;
import static enthesis.storage.jooq.Tables.PATIENT_WORD;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Leaves out the charts of an import that is not whole, in whatever looks for people: who is not found is not seen. It
/// costs one look into a small index while nothing is being imported.
public final class Shown {
    private Shown() {}

    /// For what reads `patient`.
    public static Condition charts(DSLContext db) {
        return open(db) == 0 ? DSL.noCondition() : PATIENT.INTAKE.isNull().or(PATIENT.INTAKE.ne(open(db)));
    }

    /// For what reads the words a chart is found by.
    static Condition words(DSLContext db) {
        return open(db) == 0
                ? DSL.noCondition()
                : PATIENT_WORD.PATIENT.notIn(
                        DSL.select(PATIENT.ID).from(PATIENT).where(PATIENT.INTAKE.eq(open(db))));
    }

    /// For what bears the number of an import itself.
    public static Condition brought(DSLContext db, Field<Integer> intake) {
        return open(db) == 0 ? DSL.noCondition() : intake.ne(open(db));
    }

    private static int open(DSLContext db) {
        return db.select(INTAKE.NUMBER).from(INTAKE).where(INTAKE.STATE.eq("open")).fetchOptional(INTAKE.NUMBER)
                .orElse(0);
    }
}
