package enthesis.storage.intake;

import static enthesis.storage.jooq.Tables.BROUGHT;
import static enthesis.storage.jooq.Tables.INTAKE;
import static enthesis.storage.jooq.Tables.PATIENT;
import static enthesis.storage.jooq.Tables.PATIENT_ALLERGY;
import static enthesis.storage.jooq.Tables.PATIENT_IDENTIFIER;
import static enthesis.storage.jooq.Tables.PATIENT_WORD;

import enthesis.domain.value.PersonId;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import enthesis.storage.trail.Write;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/// Takes out the rows of an import that is not whole, those first that hang on others, in transactions as small as
/// those that wrote them. Cut off itself, it goes on where it was.
record Undoing(Write write) {

    boolean done(PersonId who) {
        var number = open();
        number.ifPresent(one -> undo(one, who));
        return number.isPresent();
    }

    private Optional<Integer> open() {
        return write.db().select(INTAKE.NUMBER).from(INTAKE).where(INTAKE.STATE.eq("open"))
                .fetchOptional(INTAKE.NUMBER);
    }

    private void undo(int number, PersonId who) {
        var act = Act.of(What.IMPORT_UNDONE, who).because(Integer.toString(number));
        var theirs = DSL.select(PATIENT.ID).from(PATIENT).where(PATIENT.INTAKE.eq(number));
        remove(act, BROUGHT, BROUGHT.ID, BROUGHT.INTAKE.eq(number));
        remove(act, PATIENT_IDENTIFIER, PATIENT_IDENTIFIER.ID, PATIENT_IDENTIFIER.INTAKE.eq(number));
        remove(act, PATIENT_ALLERGY, PATIENT_ALLERGY.ID, PATIENT_ALLERGY.PATIENT.in(theirs));
        remove(act, PATIENT_WORD, PATIENT_WORD.ID, PATIENT_WORD.PATIENT.in(theirs));
        remove(act, PATIENT, PATIENT.ID, PATIENT.INTAKE.eq(number));
        write.run(act, db -> Intakes.state(db, number, "undone"));
    }

    private void remove(Act act, Table<?> table, TableField<?, UUID> id, Condition which) {
        while (true) {
            var ids = write.db().select(id).from(table).where(which).limit(Arrival.MOST_ROWS).fetch(id);
            if (ids.isEmpty()) {
                return;
            }
            write.run(act, db -> db.deleteFrom(table).where(id.in(ids)).execute());
        }
    }
}
