package enthesis.domain.patient;

import java.time.LocalDate;
import java.util.List;

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

    /// What is listed; empty both for none known and for not asked, so never use it to tell the two apart.
    default List<Allergy> known() {
        return switch (this) {
            case NotAsked _,NoneKnown _ -> List.of();
            case Listed listed -> listed.list;
        };
    }
}
