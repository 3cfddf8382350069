package enthesis.ui.map.model;

import enthesis.domain.entry.Choices;
import enthesis.domain.map.Point;
import enthesis.domain.value.Millilitres;
import enthesis.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;

/// What a point is, in words: its state alone, and all of it as it is read aloud.
public final class StateWords {
    private StateWords() {}

    public static String state(Point point, Texts texts) {
        return texts.say(switch (point.state()) {
            case PLANNED -> "map.statePlanned";
            case GIVEN -> "map.stateGiven";
            case SKIPPED -> "map.stateSkipped";
        });
    }

    /// "1 point", "8 points".
    public static String count(int points, Texts texts) {
        return points == 1 ? texts.say("map.onePoint") : texts.say("map.points", Integer.toString(points));
    }

    /// The numbers of points in their order: "1–3, 5".
    public static String numbers(List<Point> points) {
        var runs = new ArrayList<String>();
        for (int from = 0, to = 0; from < points.size(); from = ++to) {
            int first = points.get(from).order();
            while (to + 1 < points.size() && points.get(to + 1).order() == points.get(to).order() + 1) {
                to++;
            }
            int last = points.get(to).order();
            runs.add(first == last ? "" + first : first + (last == first + 1 ? ", " : "\u2013") + last);
        }
        return String.join(", ", runs);
    }

    /// The style class of a state.
    public static String look(Point point) {
        return Choices.text(point.state());
    }

    /// A point in words, for markers and rows alike.
    public static String spoken(Point point, Texts texts) {
        var volume = point.volume().asValue().map(Millilitres::toString).orElse("");
        var key = switch (point.state()) {
            case PLANNED -> "map.spokenPlanned";
            case GIVEN -> "map.spokenGiven";
            case SKIPPED -> "map.spokenSkipped";
        };
        return texts.say(key, Integer.toString(point.order()), point.structure(), volume,
                MapTotals.letter(point.solution()));
    }
}
