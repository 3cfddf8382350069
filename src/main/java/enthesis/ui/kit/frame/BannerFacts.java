package enthesis.ui.kit.frame;

import enthesis.domain.value.Side;
import enthesis.ui.kit.sign.Chip;
import java.util.List;
import java.util.Optional;

/// What the banner says of the person: worded already, unknown things too ("weight missing").
///
/// `name` is "MUSTERMANN, Erika"; `identifiers` the line below; `chips` begin with the allergies; `side`, `region` and
/// `session` are there while a course or visit is open.
public record BannerFacts(
        String name, String identifiers, List<Chip.Fact> chips, Optional<Side> side, String region,
        String session) {

    public static final BannerFacts NOBODY = new BannerFacts("", "", List.of(), Optional.empty(), "", "");

    public BannerFacts {
        chips = List.copyOf(chips);
    }
}
