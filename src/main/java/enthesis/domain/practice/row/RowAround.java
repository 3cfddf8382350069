package enthesis.domain.practice.row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What the form of a row is read against: its key, how it stands and was shipped, all other rows of its kind, hidden
/// ones too, what can be chosen from (by the names of the sets), whether an owner types, how many letters a reason has,
/// and whether a diagnosis code is known.
public record RowAround(RowKind kind, String key, Optional<Row> now, Optional<Row> shipped, List<Row> others,
        Map<String, List<Choice>> sets, boolean owner, int reasonLetters, Predicate<String> code) {

    /// One of a set: what it is called, and what stands in the row for it; of a pair of structures both.
    public record Choice(String name, List<String> values) {

        public Choice {
            values = List.copyOf(values);
        }

        public static Choice of(String value, String name) {
            return new Choice(name, List.of(value));
        }
    }

    public RowAround {
        others = List.copyOf(others);
        sets = Map.copyOf(sets);
    }

    public List<Choice> set(String name) {
        return sets.getOrDefault(name, List.of());
    }

    /// Whether the row came with the program.
    public boolean isShipped() {
        return shipped.isPresent();
    }
}
