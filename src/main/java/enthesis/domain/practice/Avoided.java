package enthesis.domain.practice;

import enthesis.domain.finding.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Products that are better kept away from some places, by the practice's list: benzyl alcohol from the spine
/// (clinical.md 5.1), the anaesthetic that harms cartilage most from joints (5.4). `products` are keys, `regions` whole
/// regions of the map, `structures` single ones by region; those of the `kinds` that are named, as the practice's own
/// index has them, are among them. `words` names the sentences that say why, `says` is the practice's own reason.
public record Avoided(String key, Set<String> products, Set<String> regions, Map<String, List<String>> structures,
        Set<String> kinds, String words, String says, Source source) {

    public Avoided {
        products = Set.copyOf(products);
        regions = Set.copyOf(regions);
        structures = Map.copyOf(structures);
        kinds = Set.copyOf(kinds);
    }

    /// Whether it is kept away from there; a place that is on no structure of the index is judged by its region.
    public boolean at(String region, Optional<String> target) {
        var named = structures.getOrDefault(region, List.of());
        return regions.contains(region) || target.filter(named::contains).isPresent();
    }
}
