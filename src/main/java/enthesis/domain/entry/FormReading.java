package enthesis.domain.entry;

import java.util.Map;
import java.util.Optional;

/// What a form says: an entry once nothing is refused or missing; why not, by field; and what is worth a look and
/// hinders nothing.
public interface FormReading<T> {

    Optional<T> entry();

    Map<Field, Refusal> refusals();

    Map<Field, Refusal> cautions();

    /// A form that says no more than that.
    record Plain<T>(Optional<T> entry, Map<Field, Refusal> refusals,
            Map<Field, Refusal> cautions) implements FormReading<T> {

        public Plain {
            refusals = Map.copyOf(refusals);
            cautions = Map.copyOf(cautions);
        }

        public Plain(Optional<T> entry, Map<Field, Refusal> refusals) {
            this(entry, refusals, Map.of());
        }
    }
}
