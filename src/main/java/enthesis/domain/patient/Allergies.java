package enthesis.domain.patient;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Allergies are a state, never just a list: not asked is not none.
public sealed interface Allergies {

    record NotAsked() implements Allergies {}

    record NoneKnown(LocalDate asked) implements Allergies {}

    record Listed(List<Allergy> list, LocalDate asked) implements Allergies {

        public Listed {
            list = List.copyOf(list);
            if (list.isEmpty()) {
                throw new IllegalArgumentException("an empty list is not a list of allergies");
            }
        }
    }

    /// When they were asked; empty when they were not.
    default Optional<LocalDate> day() {
        return switch (this) {
            case NotAsked _ -> Optional.empty();
            case NoneKnown none -> Optional.of(none.asked);
            case Listed listed -> Optional.of(listed.asked);
        };
    }

    /// With what another chart of the same person lists; whether this one was asked stays said where neither
    /// lists anything.
    default Allergies and(Allergies other) {
        var list = Allergy.united(Stream.concat(known().stream(), other.known().stream()));
        return list.isEmpty()
                ? this
                : new Listed(list, (this instanceof Listed ? this : other).day().orElseThrow());
    }

    /// What is listed here and not in `later`.
    default List<Allergy> without(Allergies later) {
        return known().stream().filter(one -> later.known().stream().noneMatch(one::sameAs)).toList();
    }

    /// What is listed; empty both for none known and for not asked, so never use it to tell the two apart.
    default List<Allergy> known() {
        return switch (this) {
            case NotAsked _,NoneKnown _ -> List.of();
            case Listed listed -> listed.list;
        };
    }
}
