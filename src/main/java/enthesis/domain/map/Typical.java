package enthesis.domain.map;

import enthesis.domain.value.Millilitres;
import java.util.Optional;

/// What is usual at a structure: volume, depth in millimetres, needle, guidance. A practice setting shown as a hint;
/// out of it asks, never blocks. Empty texts where nothing is usual.
public record Typical(Millilitres low, Millilitres high, Optional<Depth> depth, String needle, String guidance) {

    /// From and to below the skin, in millimetres.
    public record Depth(int from, int to) {}
}
