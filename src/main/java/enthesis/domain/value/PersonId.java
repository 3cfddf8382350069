package enthesis.domain.value;

import java.util.UUID;

/// The identity of somebody who works here: a clinician or an assistant; never shown, never reused.
public record PersonId(UUID value) {
    /// Nobody in person: who holds the recovery key, until somebody has a new password.
    public static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    /// A new one, different from all others.
    public static PersonId fresh() {
        return new PersonId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
