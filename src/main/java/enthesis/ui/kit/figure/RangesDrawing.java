package enthesis.ui.kit.figure;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// A line each, the scale of 0 to 100 % below them.
final class RangesDrawing {
    private static final double NAME = 220;
    private static final double SAYS = 190;
    private static final double FOOT = 46;
    private static final double TALLEST = 44;
    private static final double HALF = 5;
    private static final double GAP = 9;

    private final Ranges ranges;
    private final double width;
    private final double row;
    private final List<Node> nodes = new ArrayList<>();

    RangesDrawing(Ranges ranges, double width, double height) {
        this.ranges = ranges;
        this.width = width;
        row = Math.min(TALLEST, (height - FOOT) / Math.max(1, ranges.lines().size()));
    }

    List<Node> nodes() {
        double bottom = row * ranges.lines().size();
        for (int quarter = 0; quarter <= 4; quarter++) {
            double x = x(quarter / 4.0);
            nodes.add(Shapes.line("figure-grid", x, 0, x, bottom));
            nodes.add(Shapes.middle("figure-quiet", x, bottom + 15, quarter * 25 + " %"));
        }
        for (int at = 0; at < ranges.lines().size(); at++) {
            line(ranges.lines().get(at), row * at);
        }
        key(bottom + 38);
        return nodes;
    }

    private double x(double share) {
        return NAME + (width - NAME - SAYS) * share;
    }

    private void line(Ranges.Line line, double top) {
        double y = top + row / 2;
        nodes.add(Shapes.line("figure-grid", 0, top + row, width, top + row));
        nodes.add(Shapes.text("figure-words", 2, y + 4, line.name()));
        if (!line.shown()) {
            nodes.add(Shapes.text("figure-quiet", x(0) + 6, y + 4, line.says()));
            return;
        }
        nodes.add(Shapes.line("figure-likely", x(line.likely().low()), y - HALF, x(line.likely().high()), y - HALF));
        nodes.add(Shapes.mark(1, x(line.at()), y - HALF));
        bracket(x(line.possible().low()), x(line.possible().high()), y - HALF + GAP + 2);
        nodes.add(Shapes.text("figure-words", width - SAYS + 14, y + 4, line.says()));
    }

    private void bracket(double from, double to, double y) {
        nodes.add(Shapes.line("figure-possible", from, y, to, y));
        nodes.add(Shapes.line("figure-possible", from, y - 3, from, y + 3));
        nodes.add(Shapes.line("figure-possible", to, y - 3, to, y + 3));
    }

    private void key(double y) {
        nodes.add(Shapes.line("figure-likely", 2, y - 4, 32, y - 4));
        nodes.add(Shapes.mark(1, 17, y - 4));
        nodes.add(Shapes.text("figure-quiet", 40, y, ranges.first()));
        double x = 64 + 6.3 * ranges.first().length();
        bracket(x, x + 30, y - 4);
        nodes.add(Shapes.text("figure-quiet", x + 38, y, ranges.second()));
    }
}
