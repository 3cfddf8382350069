package enthesis.domain.screening;

import enthesis.domain.entry.Field;
import enthesis.domain.practice.Allergens;
import java.util.List;
import java.util.Locale;

/// Something that will touch the patient today: a part of the solution, the skin antiseptic, gloves, a stopper.
/// `contains` are keys of allergen groups.
public record Exposure(String name, List<String> contains, Field where) {

    public Exposure {
        contains = List.copyOf(contains);
    }

    /// Whether somebody allergic to `substance` must not meet it: the groups match, or the names.
    public boolean meets(String substance, Allergens allergens) {
        var said = substance.toLowerCase(Locale.ROOT).strip();
        return said.equals(name.toLowerCase(Locale.ROOT)) || contains.stream()
                .anyMatch(key -> allergens.group(key).filter(group -> group.meantBy(substance)).isPresent());
    }
}
