package enthesis.domain.map.act;

import enthesis.domain.entry.Sheet;
import java.util.List;

/// One act on the points: its name (`words` with `values`) as undo shows it, and the sheet after it.
public record Act(String words, List<String> values, Sheet after) {

    public Act {
        values = List.copyOf(values);
    }

    static Act of(String words, int order, Sheet after) {
        return new Act(words, List.of(Integer.toString(order)), after);
    }
}
