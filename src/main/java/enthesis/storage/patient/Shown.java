package enthesis.storage.patient;

import static enthesis.storage.jooq.Tables.INTAKE;
import static enthesis.storage.jooq.Tables.PATIENT;
import static enthesis.storage.jooq.Tables.PATIENT_WORD;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Leaves out the charts of an import that is not whole, in whatever looks for people: who is not found is not seen.
/// `open` is its number, 0 while nothing is being imported.
public record Shown(int open) {

    /// As it is now: one look into a small index.
    static Shown now(DSLContext db) {
        return new Shown(db.select(INTAKE.NUMBER).from(INTAKE).where(INTAKE.STATE.eq("open"))
                .fetchOptional(INTAKE.NUMBER).orElse(0));
    }

    /// For what reads `patient`.
    public static Condition charts(DSLContext db) {
        return now(db).charts();
    }

    /// For what bears the number of an import itself.
    public static Condition brought(DSLContext db, Field<Integer> intake) {
        int open = now(db).open;
        return open == 0 ? DSL.noCondition() : intake.ne(open);
    }

    Condition charts() {
        return open == 0 ? DSL.noCondition() : PATIENT.INTAKE.isNull().or(PATIENT.INTAKE.ne(DSL.inline(open)));
    }

    /// For what reads the words a chart is found by.
    Condition words() {
        return open == 0
                ? DSL.noCondition()
                : PATIENT_WORD.PATIENT
                        .notIn(DSL.select(PATIENT.ID).from(PATIENT).where(PATIENT.INTAKE.eq(DSL.inline(open))));
    }
}
