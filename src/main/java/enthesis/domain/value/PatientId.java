package enthesis.domain.value;

import java.util.UUID;

/// The identity of a person's chart; never shown, never reused.
public record PatientId(UUID value) {

    /// A new one, different from all others.
    public static PatientId fresh() {
        return new PatientId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
