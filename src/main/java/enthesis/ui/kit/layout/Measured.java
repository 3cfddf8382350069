package enthesis.ui.kit.layout;

import java.util.function.DoubleUnaryOperator;

/// A height in pixels that was measured for a width, until it is forgotten.
final class Measured {
    private double width = Double.NaN;
    private double height;

    double at(double asked, DoubleUnaryOperator measure) {
        if (asked != width) {
            height = measure.applyAsDouble(asked);
            width = asked;
        }
        return height;
    }

    void forget() {
        width = Double.NaN;
    }
}
