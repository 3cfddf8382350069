package enthesis.ui.kit.plot;

import enthesis.domain.entry.Choices;
import enthesis.ui.kit.sign.Tip;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/// One panel between two heights: its scale at the left, its curves, the crosses of what is missing.
final class PanelDrawing {
    private static final double DOT = 3.5;
    private static final double CROSS = 4;
    private static final double SCALE = 24;
    private static final double FIGURE = 12;
    private static final double KEY = 18;
    private static final double LINE = 15;

    private final Curves.Panel panel;
    private final TimeAxis axis;
    private final double top;
    private final double bottom;
    private final List<Node> nodes = new ArrayList<>();

    PanelDrawing(Curves.Panel panel, TimeAxis axis, double top, double bottom) {
        this.panel = panel;
        this.axis = axis;
        this.top = top;
        this.bottom = bottom;
    }

    List<Node> nodes() {
        scale();
        if (panel.curves().size() > 1) {
            key();
        }
        panel.curves().forEach(this::curve);
        panel.crosses().forEach(this::cross);
        return nodes;
    }

    private void scale() {
        nodes.add(CurvesView.text("plot-name", 0, top + 10, panel.name()));
        nodes.add(CurvesView.text("plot-quiet", 0, top + 26, panel.note()));
        for (double at : new double[]{panel.least(), (panel.least() + panel.most()) / 2, panel.most()}) {
            var figure = at == Math.rint(at) ? Integer.toString((int) at) : Double.toString(at);
            nodes.add(CurvesView.line("plot-grid", axis.left(), y(at), axis.right(), y(at)));
            if (at != (panel.least() + panel.most()) / 2) {
                nodes.add(CurvesView.text("plot-quiet", axis.left() - SCALE, y(at) + 4, figure));
            }
        }
    }

    /// Which curve is which.
    private void key() {
        double y = top + 26;
        for (var curve : panel.curves()) {
            y += LINE;
            var sample = CurvesView.line("plot-curve", 0, y - 4, KEY, y - 4);
            sample.getStyleClass().add("plot-" + Choices.text(curve.look()));
            nodes.add(sample);
            nodes.add(CurvesView.text("plot-quiet", KEY + 5, y, curve.name()));
        }
    }

    private double y(double value) {
        return bottom - (bottom - top) * (value - panel.least()) / (panel.most() - panel.least());
    }

    private void curve(Curves.Curve curve) {
        var dots = curve.dots();
        for (int at = 1; at < dots.size(); at++) {
            var line = CurvesView.line("plot-curve", axis.x(dots.get(at - 1).day()), y(dots.get(at - 1).value()),
                    axis.x(dots.get(at).day()), y(dots.get(at).value()));
            line.getStyleClass().add("plot-" + Choices.text(curve.look()));
            if (unknownBetween(dots.get(at - 1), dots.get(at))) {
                line.getStyleClass().add("plot-unknown");
            }
            nodes.add(line);
        }
        dots.forEach(dot -> nodes.add(dot(curve.look(), dot)));
        if (curve.look() != Curves.Look.QUIET && !dots.isEmpty()) {
            figure(dots.getFirst(), curve.look());
            if (dots.size() > 1) {
                figure(dots.getLast(), curve.look());
            }
        }
    }

    private boolean unknownBetween(Curves.Dot before, Curves.Dot after) {
        return panel.crosses().stream()
                .anyMatch(cross -> cross.day().isAfter(before.day()) && cross.day().isBefore(after.day()));
    }

    private Shape dot(Curves.Look look, Curves.Dot dot) {
        double x = axis.x(dot.day());
        double y = y(dot.value());
        Shape shape = look == Curves.Look.OWN
                ? new Rectangle(x - DOT, y - DOT, 2 * DOT, 2 * DOT)
                : new Circle(x, y, look == Curves.Look.QUIET ? DOT - 1 : DOT);
        shape.getStyleClass().addAll("plot-dot", "plot-dot-" + Choices.text(look));
        shape.setAccessibleText(dot.words());
        Tooltip.install(shape, new Tip(dot.words()));
        return shape;
    }

    /// Below its dot where another curve may lie above, else above it; never outside the panel.
    private void figure(Curves.Dot dot, Curves.Look look) {
        double y = y(dot.value());
        boolean below = y - top < FIGURE || (panel.curves().size() > 1 && bottom - y > FIGURE);
        var text = CurvesView.text("plot-figure", axis.x(dot.day()) + 6, below ? y + FIGURE + 2 : y - 6, dot.figure());
        text.getStyleClass().add("plot-figure-" + Choices.text(look));
        nodes.add(text);
    }

    private void cross(Curves.Cross cross) {
        double x = axis.x(cross.day());
        double y = (top + bottom) / 2;
        var one = CurvesView.line("plot-cross", x - CROSS, y - CROSS, x + CROSS, y + CROSS);
        one.setAccessibleText(cross.words());
        Tooltip.install(one, new Tip(cross.words()));
        nodes.add(one);
        nodes.add(CurvesView.line("plot-cross", x - CROSS, y + CROSS, x + CROSS, y - CROSS));
    }
}
