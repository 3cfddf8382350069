package enthesis.domain.practice;

import enthesis.domain.value.PersonId;
import java.time.Instant;

/// One entry of the practice's lists as it stood from a moment on, and who made it so.
public record Version<T>(Instant from, PersonId who, Standing standing, T entry) {

    /// The same moment, seen as another thing.
    public <R> Version<R> of(R other) {
        return new Version<>(from, who, standing, other);
    }

    /// Whose an entry is: the program's, the practice's own in its place, or taken out by the practice.
    public enum Standing {
        SHIPPED, OWN, TAKEN_OUT
    }
}
