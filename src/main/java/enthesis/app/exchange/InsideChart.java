package enthesis.app.exchange;

import enthesis.domain.words.Worded;
import java.io.IOException;
import java.util.List;

/// Somebody chose the folder of the chart itself for what is to leave it.
final class InsideChart extends IOException implements Worded {
    private static final long serialVersionUID = 1;

    InsideChart() {
        super("inside the chart");
    }

    @Override
    public String words() {
        return "fhir.inside";
    }

    @Override
    public List<String> values() {
        return List.of();
    }
}
