package enthesis.domain.patient;

import enthesis.domain.value.PatientId;
import java.util.List;

/// A person with what the banner says on every screen: allergies as a state, alerts, last weight.
public record Patient(Person person, Allergies allergies, List<Alert> alerts, Weighed weighed) {

    public Patient {
        alerts = List.copyOf(alerts);
    }

    public PatientId id() {
        return person.id();
    }

    public boolean has(Alert.Kind kind) {
        return alerts.stream().anyMatch(alert -> alert.kind() == kind);
    }
}
