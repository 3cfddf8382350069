package enthesis.storage.trail;

import enthesis.domain.words.Worded;
import java.util.List;

/// The outcome of an earlier write is not known: nothing is written until the chart was opened anew.
public final class ChartStopped extends IllegalStateException implements Worded {
    private static final long serialVersionUID = 1;

    ChartStopped() {
        super("the chart is stopped");
    }

    @Override
    public String words() {
        return "chart.stopped";
    }

    @Override
    public List<String> values() {
        return List.of();
    }
}
