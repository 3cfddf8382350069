package enthesis.ui.patient;

import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.find.Duplicates;
import enthesis.domain.patient.find.Likeness;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.storage.patient.Patients;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// What registering and editing ask of the chart, all off the screen: whose charts look alike, and keeping; `keep`
/// takes the reason for taking an allergy off (may be empty), and gives back who has the chart number already, and has
/// then kept nothing.
public record RegisterDesk(
        BiFunction<Duplicates.Known, Optional<PatientId>, List<Likeness>> alike,
        BiFunction<Patient, String, Optional<Person>> keep) {

    public static RegisterDesk of(Patients patients, Supplier<PersonId> who) {
        return new RegisterDesk(patients::alike, (patient, reason) -> {
            var holder = patients.numbered(patient.person().number()).filter(p -> !p.id().equals(patient.id()));
            if (holder.isEmpty()) {
                keep(patients, patient, reason, who.get());
            }
            return holder;
        });
    }

    private static void keep(Patients patients, Patient patient, String reason, PersonId who) {
        if (patients.get(patient.id()).isPresent()) {
            patients.edit(patient, reason, who);
        } else {
            patients.register(patient, who);
        }
    }
}
