package enthesis.domain.value;

import java.util.UUID;

/// The identity of what follows one session of one course; never shown, never reused.
public record FollowUpId(UUID value) {

    /// A new one, different from all others.
    public static FollowUpId fresh() {
        return new FollowUpId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
