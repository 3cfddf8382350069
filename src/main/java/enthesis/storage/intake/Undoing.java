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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/// Takes out the rows of an import that is not whole, those first that hang on others, in transactions as small as
/// those that wrote them. Cut off itself, it goes on where it was.
final class Undoing {
    private final Write write;
    private final Intakes.Undone undone;
    private int taken;
    private int all;

    Undoing(Write write, Intakes.Undone undone) {
        this.write = write;
        this.undone = undone;
    }

    /// How it ended: there was nothing, all is out, or some is left for the next time.
    enum Came {
        TO_NOTHING, TO_ITS_END, TO_A_REST
    }

    /// Rows of one table.
    private record Rows(Table<?> table, TableField<?, UUID> id, Condition which) {}

    Came done(PersonId who) {
        return open().map(one -> undo(one, who) ? Came.TO_ITS_END : Came.TO_A_REST).orElse(Came.TO_NOTHING);
    }

    private Optional<Integer> open() {
        return write.db().select(INTAKE.NUMBER).from(INTAKE).where(INTAKE.STATE.eq("open"))
                .fetchOptional(INTAKE.NUMBER);
    }

    private boolean undo(int number, PersonId who) {
        var act = Act.of(What.IMPORT_UNDONE, who).because(Integer.toString(number));
        var rows = rows(number);
        all = rows.stream().mapToInt(one -> write.db().fetchCount(one.table, one.which)).sum();
        if (!undone.at(0, all) || !rows.stream().allMatch(one -> removed(act, one))) {
            return false;
        }
        write.run(act, db -> Intakes.state(db, number, "undone"));
        return true;
    }

    private static List<Rows> rows(int number) {
        var theirs = DSL.select(PATIENT.ID).from(PATIENT).where(PATIENT.INTAKE.eq(number));
        return List.of(new Rows(BROUGHT, BROUGHT.ID, BROUGHT.INTAKE.eq(number)),
                new Rows(PATIENT_IDENTIFIER, PATIENT_IDENTIFIER.ID, PATIENT_IDENTIFIER.INTAKE.eq(number)),
                new Rows(PATIENT_ALLERGY, PATIENT_ALLERGY.ID, PATIENT_ALLERGY.PATIENT.in(theirs)),
                new Rows(PATIENT_WORD, PATIENT_WORD.ID, PATIENT_WORD.PATIENT.in(theirs)),
                new Rows(PATIENT, PATIENT.ID, PATIENT.INTAKE.eq(number)));
    }

    private boolean removed(Act act, Rows of) {
        while (true) {
            var ids = write.db().select(of.id).from(of.table).where(of.which).limit(Arrival.MOST_ROWS).fetch(of.id);
            if (ids.isEmpty()) {
                return true;
            }
            write.run(act, db -> db.deleteFrom(of.table).where(of.id.in(ids)).execute());
            taken += ids.size();
            if (!undone.at(taken, all)) {
                return false;
            }
        }
    }
}
