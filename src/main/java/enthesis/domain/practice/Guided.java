package enthesis.domain.practice;

import enthesis.domain.finding.Source;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Scanner;
import java.util.Set;

/// Where the needle is followed by an image: whole regions, and single structures of others by region: at the neck and
/// the chest wall, where pleura, cord and vertebral artery lie near, and at the palm side of the wrist beside nerves and
/// arteries. `imaged` are the ways of guiding that show it, as they are answered at the time-out; `xrayed` are those of
/// them that need X-rays. In the regions of `pleura` such a place lies near the pleura.
public record Guided(Set<String> imaged, Set<String> xrayed, Set<String> regions, Map<String, List<String>> structures,
        Set<String> pleura, Source source) {

    public Guided {
        imaged = Set.copyOf(imaged);
        xrayed = Set.copyOf(xrayed);
        regions = Set.copyOf(regions);
        structures = Map.copyOf(structures);
        pleura = Set.copyOf(pleura);
    }

    /// Whether this way of guiding, as it was chosen or typed, shows the needle in an image: its first word counts.
    public boolean shows(String guidance) {
        return imaged.contains(first(guidance));
    }

    /// Whether this way of guiding needs X-rays.
    public boolean xrays(String guidance) {
        return xrayed.contains(first(guidance));
    }

    private static String first(String guidance) {
        var words = new Scanner(guidance.toLowerCase(Locale.ROOT)).useDelimiter("[\\s,;/]+");
        return words.hasNext() ? words.next() : "";
    }

    /// Whether an injection into a target of a region asks for an image.
    public boolean asks(String region, Optional<String> target) {
        var named = structures.getOrDefault(region, List.of());
        return regions.contains(region) || target.filter(named::contains).isPresent();
    }

    /// Whether breathing is looked at after an injection there.
    public boolean nearPleura(String region, Optional<String> target) {
        return pleura.contains(region) && asks(region, target);
    }
}
