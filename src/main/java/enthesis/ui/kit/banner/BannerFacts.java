package enthesis.ui.kit.banner;

import enthesis.domain.value.Side;
import enthesis.ui.kit.sign.Chip;
import java.util.List;

/// What the banner says of the person: worded already, unknown things too ("weight missing").
///
/// `name` is "MUSTERMANN, Erika"; `identifiers` the line below; `chips` begin with the allergies; `courses` are those of
/// the course or visit that is open.
public record BannerFacts(String name, String identifiers, List<Chip.Fact> chips, List<Served> courses) {

    public static final BannerFacts NOBODY = new BannerFacts("", "", List.of(), List.of());

    /// A course: its side, the region's name, and the line about its session; `brief` is that line in a few words, for
    /// several courses at once.
    public record Served(Side side, String region, String session, String brief) {}

    public BannerFacts {
        chips = List.copyOf(chips);
        courses = List.copyOf(courses);
    }
}
