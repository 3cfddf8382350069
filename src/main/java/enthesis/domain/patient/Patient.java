package enthesis.domain.patient;

import enthesis.domain.value.PatientId;
import java.util.List;
import java.util.stream.Stream;

/// A person with what the banner says on every screen: allergies as a state, alerts, last weight.
public record Patient(Person person, Allergies allergies, List<Alert> alerts, Weighed weighed) {

    public Patient {
        alerts = List.copyOf(alerts);
    }

    public PatientId id() {
        return person.id();
    }

    /// With what another chart of the same person says of allergies and alerts.
    public Patient and(Patient other) {
        var more = other.alerts.stream().filter(alert -> alerts.stream()
                .noneMatch(one -> one.kind() == alert.kind() && one.text().equals(alert.text())));
        return new Patient(person, allergies.and(other.allergies), Stream.concat(alerts.stream(), more).toList(),
                weighed);
    }

    public boolean has(Alert.Kind kind) {
        return alerts.stream().anyMatch(alert -> alert.kind() == kind);
    }
}
