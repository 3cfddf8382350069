package enthesis.exchange.document.draw;

import java.util.List;

/// One drawing as it is printed: its size in drawing units, its outlines in painting order, and the markers on it.
/// Coordinates are unmirrored; `mirrored` turns the drawing and the markers' places, never the markers themselves.
public record Figure(double width, double height, List<Line> lines, boolean mirrored, List<Mark> marks) {

    /// A path with the class that says its look.
    public record Line(String look, String d) {}

    public Figure {
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
    }
}
