package enthesis.app.door;

import enthesis.domain.words.Worded;
import java.io.IOException;
import java.util.List;

/// The recovery sheet was to be saved beside the chart that it opens.
public final class InsideChart extends IOException implements Worded {
    private static final long serialVersionUID = 1;

    public InsideChart() {
        super("inside the chart's folder");
    }

    @Override
    public String words() {
        return "app.insideChart";
    }

    @Override
    public List<String> values() {
        return List.of();
    }
}
