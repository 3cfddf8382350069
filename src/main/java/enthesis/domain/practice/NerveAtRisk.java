package enthesis.domain.practice;

import enthesis.domain.finding.Source;
import java.util.Optional;
import java.util.Set;

/// A nerve whose place is looked at before the needle (clinical.md 6.3): at these structures of a region, and wherever
/// a free point lies on these drawings of it.
public record NerveAtRisk(String region, Set<String> structures, Set<String> sheets, Source source) {

    public NerveAtRisk {
        structures = Set.copyOf(structures);
        sheets = Set.copyOf(sheets);
    }

    /// Whether it lies near a target, or near a free point on a drawing; a picture is told by its target alone.
    public boolean near(String where, Optional<String> target, String ground) {
        return region.equals(where) && target.map(structures::contains).orElseGet(() -> sheets.contains(ground));
    }
}
