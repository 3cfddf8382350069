package enthesis.domain.value;

import java.util.UUID;

/// The identity of a visit; never shown, never reused.
public record VisitId(UUID value) {

    /// A new one, different from all others.
    public static VisitId fresh() {
        return new VisitId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
