package enthesis.domain.entry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// What one typed text turned out to be.
public sealed interface Entered<T> {

    /// What is typed when nobody knows, the first as the program types it.
    List<String> NOT_KNOWN = List.of("not known", "unknown", "?");

    /// Nothing typed; neither zero nor no.
    record Empty<T>() implements Entered<T> {}

    /// Said to be not measured, not done or not known: an answer, but no value.
    record NotDone<T>() implements Entered<T> {}

    /// A value, beside what was typed for it.
    record Value<T>(T value, String typed) implements Entered<T> {}

    /// Not accepted; the text stays in its field, and is no value.
    record Refused<T>(Refusal refusal, String typed) implements Entered<T> {}

    /// The answer that nobody knows, else what `read` makes of the text.
    static <T> Entered<T> knownOrNot(String text, Function<String, Entered<T>> read) {
        return NOT_KNOWN.contains(text.strip().toLowerCase(Locale.ROOT)) ? new NotDone<>() : read.apply(text);
    }

    default Optional<T> asValue() {
        return this instanceof Value<T> entered ? Optional.of(entered.value) : Optional.empty();
    }

    default boolean answered() {
        return this instanceof Value<T> || this instanceof NotDone<T>;
    }

    default Optional<Refusal> asRefusal() {
        return this instanceof Refused<T> refused ? Optional.of(refused.refusal) : Optional.empty();
    }

    /// Reads on: what was a value becomes the next reading of it.
    default <R> Entered<R> then(Function<T, Entered<R>> next) {
        return switch (this) {
            case Empty<T> _ -> new Empty<>();
            case NotDone<T> _ -> new NotDone<>();
            case Value<T> entered -> next.apply(entered.value);
            case Refused<T> refused -> new Refused<>(refused.refusal, refused.typed);
        };
    }
}
