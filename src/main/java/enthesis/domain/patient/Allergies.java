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

    /// Another program lists them and does not say when anybody asked; here nobody has asked yet. `taken` is the day on
    /// which they were taken over, which says nothing about when they were asked.
    record TakenOver(List<Allergy> list, LocalDate taken) implements Allergies {

        public TakenOver {
            list = List.copyOf(list);
            if (list.isEmpty()) {
                throw new IllegalArgumentException("an empty list is not a list of allergies");
            }
        }
    }

    /// When they were asked; empty when they were not, or nobody knows when.
    default Optional<LocalDate> day() {
        return switch (this) {
            case NotAsked _,TakenOver _ -> Optional.empty();
            case NoneKnown none -> Optional.of(none.asked);
            case Listed listed -> Optional.of(listed.asked);
        };
    }

    /// With what another chart of the same person lists; whether this one was asked stays said where neither lists
    /// anything. The day is that of a list: the day of "none known" is not when anybody told of what is listed.
    default Allergies and(Allergies other) {
        var list = Allergy.united(Stream.concat(known().stream(), other.known().stream()));
        return Stream.of(this, other).filter(Listed.class::isInstance).flatMap(one -> one.day().stream()).findFirst()
                .<Allergies>map(day -> new Listed(list, day))
                .or(() -> Stream.of(this, other).filter(TakenOver.class::isInstance).map(TakenOver.class::cast)
                        .findFirst().map(one -> new TakenOver(list, one.taken)))
                .orElse(this);
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
            case TakenOver told -> told.list;
        };
    }
}
