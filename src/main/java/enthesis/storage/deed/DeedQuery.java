package enthesis.storage.deed;

import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.storage.trail.What;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// Which acts are asked for, and in which order. An empty set of patients is nobody's chart, so nothing fits; no set at
/// all is everything.
public record DeedQuery(Optional<Set<PatientId>> about, Optional<PersonId> who, Optional<What> what, Span span,
        Order order) {
    /// Everything, the newest first.
    public static final DeedQuery ALL = new DeedQuery(Optional.empty(), Optional.empty(), Optional.empty(), Span.EVER,
            Order.NEWEST);

    public DeedQuery {
        about = about.map(Set::copyOf);
    }

    /// From one moment, inclusive, up to another, exclusive.
    public record Span(Optional<Instant> from, Optional<Instant> until) {
        public static final Span EVER = new Span(Optional.empty(), Optional.empty());
    }

    public enum By {
        WHEN, WHO, PATIENT, WHAT, LINES
    }

    public record Order(By by, boolean descending) {
        public static final Order NEWEST = new Order(By.WHEN, true);
    }

    public DeedQuery ordered(Order other) {
        return new DeedQuery(about, who, what, span, other);
    }
}
