package enthesis.domain.practice;

import enthesis.domain.finding.Source;
import enthesis.domain.value.Side;
import java.util.List;
import java.util.stream.Stream;

/// What prolotherapy is given for, with its diagnosis codes (ICD-10-CM) for the right, the left, and without side.
/// `regions` are keys of the map where it is treated; empty when it may be anywhere.
public record Indication(
        String key, String label, List<String> regions, List<String> right, List<String> left, List<String> other,
        Source source) {

    public Indication {
        regions = List.copyOf(regions);
        right = List.copyOf(right);
        left = List.copyOf(left);
        other = List.copyOf(other);
    }

    /// The codes to offer for a side, those of the side first.
    public List<String> codes(Side side) {
        var sided = switch (side) {
            case RIGHT -> right;
            case LEFT -> left;
            case MIDLINE, BOTH -> List.<String>of();
        };
        return Stream.concat(sided.stream(), other.stream()).toList();
    }
}
