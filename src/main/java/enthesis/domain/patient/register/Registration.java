package enthesis.domain.patient.register;

import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Refusal;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Patient;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a register form says. `patient` is there once nothing is refused or missing and every question is answered;
/// `questions` are plausible slips to confirm, by the field they are about; `off` are the allergies it takes off
/// the chart.
public record Registration(Optional<Patient> patient, Entered<LocalDate> born, Map<Field, Refusal> refusals,
        List<Field> missing, Map<Field, Refusal> questions, List<Allergy> off) {

    public Registration {
        refusals = Collections.unmodifiableSortedMap(new TreeMap<>(refusals));
        missing = List.copyOf(missing);
        questions = Map.copyOf(questions);
        off = List.copyOf(off);
    }
}
