package enthesis.ui.map.plan;

import enthesis.domain.map.Point;
import enthesis.domain.value.Milligrams;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Percent;
import enthesis.domain.value.Side;
import enthesis.ui.kit.section.Figures;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.StateWords;
import enthesis.ui.map.plan.Question.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The list that is read back before all is given: per side how many points and how much, what they hold of each drug,
/// then every point.
record ReadBack(MapModel map) {

    Question question(List<Point> planned, Runnable give) {
        var lines = new ArrayList<String>();
        for (var side : Side.values()) {
            var here = planned.stream().filter(point -> point.side().filter(its -> its == side).isPresent()).toList();
            if (!here.isEmpty()) {
                lines.add(map.texts.say("map.readSide", map.sideWord(side), StateWords.count(here.size(), map.texts),
                        sum(here)));
            }
        }
        lines.add(doses(planned));
        planned.forEach(point -> lines.add(map.texts.say("map.readPoint", Integer.toString(point.order()),
                point.structure(), volume(point).toString())));
        var words = map.texts.say("map.allGiven", Integer.toString(planned.size()), sum(planned));
        return new Question(map.texts.say("map.readTitle"), lines, List.of(new Answer(words, give)));
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
            add(doses, map.texts.say("map.readDextrose"), point, solution.get().dextrose());
            if (!solution.get().drug().isEmpty()) {
                add(doses, solution.get().drug(), point, solution.get().anaesthetic());
            }
        }
        return doses.entrySet().stream()
                .map(dose -> map.texts.say("map.readDose", dose.getKey(), Figures.dose(dose.getValue().value())))
                .collect(Collectors.joining(", "));
    }

    private static void add(Map<String, Milligrams> doses, String drug, Point point, Percent strength) {
        doses.merge(drug, volume(point).of(strength.concentration()), Milligrams::plus);
    }

    private static String sum(List<Point> points) {
        return points.stream().map(ReadBack::volume).reduce(Millilitres.NONE, Millilitres::plus).toString();
    }

    private static Millilitres volume(Point point) {
        return point.volume().asValue().orElse(Millilitres.NONE);
    }
}
