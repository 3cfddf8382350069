package enthesis.ui.kit.figure;

import java.util.List;

/// Wholes cut into parts, a bar each. A bar's parts belong to the keys of the same place.
public record Bars(List<Key> keys, List<Bar> bars, String words) implements Figure {

    /// How a part is to be taken: as it should be, against it, between, or nobody knows.
    public enum Look {
        GOOD, POOR, BETWEEN, UNKNOWN
    }

    public record Key(String name, Look look) {}

    public record Bar(String name, List<Integer> parts, String says) {

        public Bar {
            parts = List.copyOf(parts);
        }

        int whole() {
            return parts.stream().mapToInt(one -> one).sum();
        }
    }

    public Bars {
        keys = List.copyOf(keys);
        bars = List.copyOf(bars);
    }
}
