package enthesis.ui.kit.figure;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// Steps between 0 and 100 %, with their bands, and below them how many are still seen at each time.
final class StepsDrawing {
    private static final double LEFT = 58;
    private static final double RIGHT = 24;
    private static final double TOP = 14;
    private static final double AXIS = 42;
    private static final double ROW = 18;
    private static final double TICK = 5;
    private static final double KEY = 210;
    private static final double SAMPLE = 30;

    private final Steps steps;
    private final double width;
    private final double bottom;
    private final List<Node> nodes = new ArrayList<>();

    StepsDrawing(Steps steps, double width, double height) {
        this.steps = steps;
        this.width = width;
        this.bottom = height - AXIS - ROW * (steps.curves().size() + 1);
    }

    List<Node> nodes() {
        scale();
        for (int at = 0; at < steps.curves().size(); at++) {
            band(steps.curves().get(at), at);
        }
        for (int at = 0; at < steps.curves().size(); at++) {
            curve(steps.curves().get(at), at);
            key(steps.curves().get(at), at);
            seen(steps.curves().get(at), at);
        }
        return nodes;
    }

    private double x(double time) {
        return LEFT + (width - LEFT - RIGHT) * time / steps.to();
    }

    private double y(double share) {
        return TOP + (bottom - TOP) * (1 - share);
    }

    private void scale() {
        for (int quarter = 0; quarter <= 4; quarter++) {
            double y = y(quarter / 4.0);
            nodes.add(Shapes.line("figure-grid", LEFT, y, width - RIGHT, y));
            nodes.add(Shapes.before("figure-quiet", LEFT - 6, y + 4, quarter * 25 + " %"));
        }
        for (int time = 0; time <= steps.to(); time++) {
            nodes.add(Shapes.line("figure-base", x(time), bottom, x(time), bottom + TICK));
            nodes.add(Shapes.middle("figure-quiet", x(time), bottom + 18, Integer.toString(time)));
        }
        nodes.add(Shapes.line("figure-base", LEFT, bottom, width - RIGHT, bottom));
        nodes.add(Shapes.before("figure-quiet", width - RIGHT, bottom + 34, steps.across()));
        nodes.add(Shapes.text("figure-name", LEFT, bottom + AXIS + 8, steps.down()));
        if (steps.mark().at() > 0) {
            nodes.add(Shapes.line("figure-usual", x(steps.mark().at()), TOP, x(steps.mark().at()), bottom));
            nodes.add(Shapes.text("figure-quiet", x(steps.mark().at()) + 5, TOP + 12, steps.mark().words()));
        }
    }

    private void band(Steps.Curve curve, int at) {
        for (int step = 0; step < curve.steps().size(); step++) {
            var one = curve.steps().get(step);
            if (one.after() >= steps.least()) {
                double until = x(until(curve, step));
                nodes.add(Shapes.box("figure-band figure-band-" + at % 4, x(one.at()), y(one.high()),
                        until - x(one.at()), y(one.low()) - y(one.high())));
            }
        }
    }

    private int until(Steps.Curve curve, int step) {
        return step + 1 < curve.steps().size() ? curve.steps().get(step + 1).at() : curve.steps().get(step).at();
    }

    private void curve(Steps.Curve curve, int at) {
        double before = 1;
        int from = 0;
        boolean thick = true;
        for (int step = 0; step < curve.steps().size(); step++) {
            var one = curve.steps().get(step);
            line(at, thick, x(from), y(before), x(one.at()), y(before));
            line(at, thick, x(one.at()), y(before), x(one.at()), y(one.left()));
            if (one.left() < before) {
                nodes.add(Shapes.mark(at, x(one.at()), y(one.left())));
            }
            if (one.lost()) {
                nodes.add(Shapes.line("figure-curve figure-curve-" + at % 4, x(one.at()) + 7, y(one.left()) - TICK,
                        x(one.at()) + 7, y(one.left()) + TICK));
            }
            thick = one.after() >= steps.least();
            before = one.left();
            from = one.at();
        }
    }

    private void line(int at, boolean thick, double fromX, double fromY, double toX, double toY) {
        nodes.add(Shapes.line("figure-curve figure-curve-" + at % 4 + (thick ? "" : " figure-thin"), fromX, fromY, toX,
                toY));
    }

    private void key(Steps.Curve curve, int at) {
        double x = width - RIGHT - KEY;
        double y = TOP + 14 + at * ROW * 1.2;
        nodes.add(Shapes.line("figure-curve figure-curve-" + at % 4, x, y - 4, x + SAMPLE, y - 4));
        nodes.add(Shapes.mark(at, x + SAMPLE / 2, y - 4));
        nodes.add(Shapes.text("figure-words", x + SAMPLE + 8, y, curve.name()));
    }

    /// How many are at risk at each time.
    private void seen(Steps.Curve curve, int at) {
        double y = bottom + AXIS + 8 + ROW * (at + 1);
        nodes.add(Shapes.mark(at, LEFT - 26, y - 4));
        for (int time = 0; time <= steps.to(); time++) {
            int now = time;
            int seen = curve.steps().stream().filter(step -> step.at() < now).reduce((_, last) -> last)
                    .map(Steps.Step::after).orElse(curve.all());
            nodes.add(Shapes.middle("figure-words", x(time), y, Integer.toString(seen)));
        }
    }
}
