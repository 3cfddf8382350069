package enthesis.storage.intake;

import static enthesis.storage.jooq.Tables.BROUGHT;

import enthesis.domain.entry.Choices;
import enthesis.domain.intake.Fact;
import enthesis.domain.value.PatientId;
import enthesis.storage.patient.Shown;
import enthesis.storage.trail.Write;
import java.util.List;

/// What other programs say of somebody, as far as it is taken in whole.
public final class BroughtFacts {
    private final Write write;

    public BroughtFacts(Write write) {
        this.write = write;
    }

    /// Allergies first, then conditions, medications, observations; of each kind the newest first.
    public List<Fact> of(PatientId patient) {
        return write.db().selectFrom(BROUGHT)
                .where(BROUGHT.PATIENT.eq(patient.value()).and(Shown.brought(write.db(), BROUGHT.INTAKE)))
                .orderBy(BROUGHT.KIND, BROUGHT.SINCE.desc(), BROUGHT.WORDS, BROUGHT.ID)
                .fetch(row -> new Fact(Choices.read(Fact.Kind.class, row.getKind()).orElseThrow(), row.getWords(),
                        row.getCodeSystem(), row.getCode(), row.getSince(), row.getUntil(), row.getReading(),
                        row.getStatus()));
    }

    public boolean any(PatientId patient) {
        return write.db().fetchExists(BROUGHT,
                BROUGHT.PATIENT.eq(patient.value()).and(Shown.brought(write.db(), BROUGHT.INTAKE)));
    }
}
