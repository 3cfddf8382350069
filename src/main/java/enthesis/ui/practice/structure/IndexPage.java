package enthesis.ui.practice.structure;

import enthesis.domain.map.Atlas;
import enthesis.domain.map.index.Structure;

/// What the list of structures shows: the practice's own words over the shipped ones.
public record IndexPage(Atlas now, Atlas shipped) {

    /// Whether the practice says anything else of it than the program did.
    boolean isOwn(Structure structure) {
        var target = structure.target();
        return !shipped.target(target.region(), target.id()).filter(target::equals).isPresent();
    }
}
