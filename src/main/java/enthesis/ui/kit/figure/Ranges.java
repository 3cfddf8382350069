package enthesis.ui.kit.figure;

import java.util.List;

/// Shares with two ranges each, on a scale of 0 to 100 %: what the numbers leave open (thick) and what those that are
/// missing could make of it (bracket). `first` and `second` name them.
public record Ranges(String first, String second, List<Line> lines, String words) implements Figure {

    /// Without a share where it is not shown; `says` stands at its right, or in its place.
    public record Line(String name, boolean shown, double at, Range likely, Range possible, String says) {

        public static Line hidden(String name, String says) {
            return new Line(name, false, 0, new Range(0, 0), new Range(0, 0), says);
        }
    }

    public record Range(double low, double high) {}

    public Ranges {
        lines = List.copyOf(lines);
    }
}
