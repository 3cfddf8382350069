package enthesis.ui.kit.figure;

import java.util.List;

/// Shares that fall in steps over time. `least` is how many must be at risk for a curve to be drawn thick; `mark` is a
/// time with words, 0 for none.
public record Steps(String across, String down, int to, Mark mark, int least, List<Curve> curves, String words)
        implements
            Figure {

    public record Mark(int at, String words) {}

    /// Starts with `all`; each step holds from its time on.
    public record Curve(String name, int all, List<Step> steps) {

        public Curve {
            steps = List.copyOf(steps);
        }
    }

    /// `left` of 1, with its band; `after` are at risk from then on, `lost` were lost then.
    public record Step(int at, double left, double low, double high, int after, boolean lost) {}

    public Steps {
        curves = List.copyOf(curves);
    }
}
