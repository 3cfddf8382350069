package enthesis.ui.map.editor;

import enthesis.domain.map.Point;
import enthesis.domain.value.Millilitres;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.StateWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// What is said of several points at once.
record ManyWords(MapModel map, List<Point> points) {

    /// "5 points".
    String count() {
        return StateWords.count(points.size(), map.texts);
    }

    /// Which they are and where: "1–3, 5: RIGHT knee". On more sides or regions, how many on each.
    String where() {
        return map.texts.say("map.many.where", StateWords.numbers(points), places(points));
    }

    /// What they hold together, and how many say no volume.
    String volume() {
        var sum = points.stream().flatMap(point -> point.volume().asValue().stream())
                .reduce(Millilitres.NONE, Millilitres::plus);
        long without = points.stream().filter(point -> point.volume().asValue().isEmpty()).count();
        return map.texts.say(without == 0 ? "map.many.sum" : "map.many.sumWithout", sum.toString(),
                Long.toString(without));
    }

    /// "3 planned, 2 given".
    String states() {
        var said = new ArrayList<String>();
        add(said, Point.State.PLANNED, "map.plannedCount");
        add(said, Point.State.GIVEN, "map.givenCount");
        add(said, Point.State.SKIPPED, "map.many.skippedCount");
        return String.join(", ", said);
    }

    private void add(List<String> said, Point.State state, String words) {
        long count = points.stream().filter(point -> point.state() == state).count();
        if (count > 0) {
            said.add(map.texts.say(words, Long.toString(count)));
        }
    }

    /// Those the shown sheet does not show, by name; "" where it shows all.
    String hidden() {
        var hidden = map.chosen.hidden();
        return hidden.isEmpty()
                ? ""
                : map.texts.say("map.many.hidden", Integer.toString(hidden.size()), StateWords.numbers(hidden),
                        places(hidden));
    }

    private String places(List<Point> these) {
        var places = these.stream().collect(Collectors.groupingBy(map::where, LinkedHashMap::new,
                Collectors.counting()));
        return places.size() == 1
                ? places.firstEntry().getKey()
                : places.entrySet().stream().map(place -> map.texts.say("map.many.place", place.getKey(),
                        place.getValue().toString())).collect(Collectors.joining(", "));
    }
}
