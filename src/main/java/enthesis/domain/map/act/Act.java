package enthesis.domain.map.act;

import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Point;
import java.util.List;

/// One act on the points: its name (`words` with `values`) as undo shows it, and the sheet after it.
public record Act(String words, List<String> values, Sheet after) {

    public Act {
        values = List.copyOf(values);
    }

    static Act of(String words, int order, Sheet after) {
        return new Act(words, List.of(Integer.toString(order)), after);
    }

    /// Named by the number of a point that is alone (`<words>One`), else by how many they are.
    static Act of(String words, List<Point> points, Sheet after) {
        return points.size() == 1
                ? of(words + "One", points.getFirst().order(), after)
                : of(words, points.size(), after);
    }
}
