package enthesis.ui.map.plan;

import enthesis.domain.map.Point;
import enthesis.domain.map.StructureName;
import enthesis.domain.value.Milligrams;
import enthesis.domain.value.Millilitres;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.MapTotals;
import enthesis.ui.map.model.StateWords;
import enthesis.ui.map.plan.Question.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// The list that is read back before all is given: per side and region how many points and how much, what they hold of
/// each drug, then every point with its side, and what stays planned because it has no volume or may not be given yet.
record ReadBack(MapModel map) {

    /// `left` are those that stay planned.
    Question question(List<Point> planned, List<Point> left, Runnable give) {
        var lines = new ArrayList<String>();
        planned.stream().collect(Collectors.groupingBy(map::where, LinkedHashMap::new, Collectors.toList()))
                .forEach((where, here) -> lines.add(map.texts.say("map.readSide", where,
                        StateWords.count(here.size(), map.texts), sum(here))));
        lines.addAll(solutions(planned));
        lines.add(doses(planned));
        planned.forEach(point -> lines.add(map.texts.say(
                map.totals.get().several() ? "map.readPointOf" : "map.readPoint", Integer.toString(point.order()),
                side(point), StructureName.beside(point.side(), point.structure()), volume(point).toString(),
                MapTotals.letter(point.solution()))));
        lines.addAll(near(planned));
        if (!left.isEmpty()) {
            lines.add(map.texts.say("map.readLeft", StateWords.count(left.size(), map.texts)));
        }
        var words = map.texts.say("map.allGiven", Integer.toString(planned.size()), sum(planned));
        return new Question(map.texts.say("map.readTitle"), lines, List.of(new Answer(words, give)));
    }

    /// How much of each solution, where there are several.
    private List<String> solutions(List<Point> planned) {
        return map.totals.get().several()
                ? planned.stream().map(Point::solution).distinct().sorted()
                        .map(row -> map.texts.say("map.readSolution", map.totals.get().solution(row),
                                sum(planned.stream().filter(point -> point.solution() == row).toList())))
                        .toList()
                : List.of();
    }

    /// What lies near, each with the numbers of its points: the last moment before all is said to be given.
    private List<String> near(List<Point> planned) {
        var points = new LinkedHashMap<String, List<Point>>();
        planned.forEach(point -> map.near(point)
                .forEach(name -> points.computeIfAbsent(name, _ -> new ArrayList<>()).add(point)));
        return points.entrySet().stream()
                .map(one -> map.texts.say("map.readNear", one.getKey(), StateWords.numbers(one.getValue()))).toList();
    }

    private String side(Point point) {
        return point.side().map(map::sideWord).orElse("");
    }

    /// What these points hold, drug by drug; a solution that is not known yet is said.
    private String doses(List<Point> planned) {
        var doses = new LinkedHashMap<String, Milligrams>();
        for (var point : planned) {
            var solution = map.totals.get().solutions().stream().filter(one -> one.row() == point.solution())
                    .findFirst();
            if (solution.isEmpty()) {
                return map.texts.say("map.readUnknown");
            }
            var contents = solution.get().contents();
            doses.merge(map.texts.say("map.readDextrose"), contents.dextroseIn(volume(point)), Milligrams::plus);
            solution.get().held().forEach(
                    one -> doses.merge(one.name(), contents.doseIn(one.part(), volume(point)), Milligrams::plus));
        }
        return doses.entrySet().stream()
                .map(dose -> map.texts.say("map.readDose", dose.getKey(), dose.getValue().shown()))
                .collect(Collectors.joining(", "));
    }

    private static String sum(List<Point> points) {
        return points.stream().map(ReadBack::volume).reduce(Millilitres.NONE, Millilitres::plus).toString();
    }

    private static Millilitres volume(Point point) {
        return point.volume().asValue().orElse(Millilitres.NONE);
    }
}
