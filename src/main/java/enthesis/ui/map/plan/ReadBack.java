package enthesis.ui.map.plan;

import enthesis.domain.map.Point;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Side;
import enthesis.ui.kit.section.Figures;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.StateWords;
import enthesis.ui.map.plan.Question.Answer;
import java.util.ArrayList;
import java.util.List;

/// The list that is read back before all is given: per side how many points and how much, the dextrose that all comes
/// to, then every point.
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
        map.totals.get().dextrose().ifPresent(dextrose -> lines
                .add(map.texts.say("map.readDextrose", Figures.dose(dextrose.all().subtract(dextrose.given())))));
        planned.forEach(point -> lines.add(map.texts.say("map.readPoint", Integer.toString(point.order()),
                point.structure(), volume(point).toString())));
        var words = map.texts.say("map.allGiven", Integer.toString(planned.size()), sum(planned));
        return new Question(map.texts.say("map.readTitle"), lines, List.of(new Answer(words, give)));
    }

    private static String sum(List<Point> points) {
        return points.stream().map(ReadBack::volume).reduce(Millilitres.NONE, Millilitres::plus).toString();
    }

    private static Millilitres volume(Point point) {
        return point.volume().asValue().orElse(Millilitres.NONE);
    }
}
