package enthesis.storage.chart;

import enthesis.storage.trail.Trail;

/// A verified backup knows of more than the chart, whose trail ends at `end`: the file and its journal are of an
/// earlier day.
final class Overtaken extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Trail.End end;

    Overtaken(Trail.End end) {
        super("the chart is behind a backup");
        this.end = end;
    }

    Trail.End end() {
        return end;
    }
}
