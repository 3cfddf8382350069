package enthesis.domain.practice;

import enthesis.domain.finding.Source;
import enthesis.domain.value.Side;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What prolotherapy is given for, with its diagnosis codes (ICD-10-CM) for the right, the left, and without side.
/// `regions` are keys of the map where it is treated; empty when it may be anywhere. One that is not `offered` any more
/// is still known where it was said.
public record Indication(
        String key, String label, List<String> regions, List<String> right, List<String> left, List<String> other,
        boolean offered, Source source) {
    private static final String APART = ": ";

    public Indication {
        regions = List.copyOf(regions);
        right = List.copyOf(right);
        left = List.copyOf(left);
        other = List.copyOf(other);
    }

    /// How a course that was opened for it says so; `words` are the physician's own, which may be none.
    public String says(String words) {
        return words.isEmpty() ? label : label + APART + words;
    }

    /// The one of the list that the text of a course stands for, with or without own words behind it; empty where the
    /// text is in own words altogether.
    public static Optional<Indication> of(String text, List<Indication> all) {
        return all.stream().filter(one -> one.isSaidBy(text))
                .max(Comparator.comparingInt(one -> one.label.length()));
    }

    /// What a text that stands for it says besides.
    public String besides(String text) {
        return text.startsWith(label + APART) ? text.substring(label.length() + APART.length()) : "";
    }

    private boolean isSaidBy(String text) {
        return text.equals(label) || text.equals(key) || text.startsWith(label + APART);
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
