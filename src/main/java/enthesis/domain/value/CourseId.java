package enthesis.domain.value;

import java.util.UUID;

/// The identity of a course of treatment; never shown, never reused.
public record CourseId(UUID value) {

    /// A new one, different from all others.
    public static CourseId fresh() {
        return new CourseId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
