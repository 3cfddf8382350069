package enthesis.storage.patient;

import static enthesis.storage.jooq.Tables.PATIENT;

import enthesis.domain.patient.Person;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/// Who is behind identities, on either way into the chart; what is nobody's is left out.
public final class PatientNames {
    private PatientNames() {}

    public static Map<UUID, Person> of(DSLContext db, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : db.selectFrom(PATIENT).where(PATIENT.ID.in(ids)).fetch(PatientRows::person).stream()
                        .collect(Collectors.toMap(person -> person.id().value(), person -> person));
    }
}
