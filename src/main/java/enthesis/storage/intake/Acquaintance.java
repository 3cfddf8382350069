package enthesis.storage.intake;

import static enthesis.storage.jooq.Tables.PATIENT_IDENTIFIER;

import enthesis.domain.intake.Identifier;
import enthesis.domain.intake.Incoming;
import enthesis.domain.intake.Match;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Person;
import enthesis.storage.patient.PatientNames;
import enthesis.storage.patient.Patients;
import enthesis.storage.people.Clinics;
import enthesis.storage.trail.Write;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.impl.DSL;

/// Whether people in a file have charts here; on either way into the chart.
public final class Acquaintance {
    private final Write write;
    private final Patients patients;
    /// Whose numbers those of an export of this chart are.
    private final String own;

    public Acquaintance(Write write) {
        this.write = write;
        patients = new Patients(write);
        own = "urn:uuid:" + new Clinics(write).chartId();
    }

    /// `before`: somebody with the same name and birth date stood in the file before.
    public Match of(Incoming person, boolean before) {
        var numbered = new LinkedHashMap<UUID, Person>();
        person.numbers().stream().filter(one -> one.system().equals(own)).map(Identifier::value)
                .filter(ChartNumber::fits).map(ChartNumber::new).flatMap(one -> patients.numbered(one).stream())
                .forEach(one -> numbered.put(one.id().value(), one));
        var which = person.identifiers().stream().map(one -> PATIENT_IDENTIFIER.CALLED.eq(one.value())
                .and(PATIENT_IDENTIFIER.SYSTEM.eq(one.system()))).reduce(DSL.falseCondition(), (a, b) -> a.or(b));
        var ids = write.db().selectDistinct(PATIENT_IDENTIFIER.PATIENT).from(PATIENT_IDENTIFIER).where(which)
                .fetch(PATIENT_IDENTIFIER.PATIENT);
        numbered.putAll(PatientNames.of(write.db(), ids));
        return Match.of(person, numbered.values().stream().toList(),
                numbered.isEmpty() ? patients.alike(person.known(), Optional.empty()) : List.of(), before);
    }
}
