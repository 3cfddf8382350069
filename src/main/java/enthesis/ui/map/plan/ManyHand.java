package enthesis.ui.map.plan;

import enthesis.domain.entry.Choices;
import enthesis.domain.map.Point;
import enthesis.domain.map.SkipReason;
import enthesis.domain.map.StructureName;
import enthesis.domain.map.act.Act;
import enthesis.domain.map.act.ManyActs;
import enthesis.domain.map.act.PointActs;
import enthesis.domain.map.act.StampActs;
import enthesis.ui.map.model.MapHand;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.StateWords;
import enthesis.ui.map.plan.Question.Answer;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;

/// What the hand does with all selected points at once. What may not be done to one of them is refused for all, in one
/// sentence; nothing is given before it was read back.
public final class ManyHand {
    private final MapModel map;
    private final MapHand hand;
    private final ObjectProperty<Question> question;

    ManyHand(MapModel map, MapHand hand, ObjectProperty<Question> question) {
        this.map = map;
        this.hand = hand;
        this.question = question;
    }

    /// Reads back those that are not given yet, and asks whether they were.
    public void give() {
        var open = map.chosen.points().stream().filter(point -> !point.given()).toList();
        if (map.sheet.locked().get() || open.isEmpty()) {
            map.message.set(map.texts.say("map.nothingToGive"));
        } else if (allowed(open, Point::skipped, "map.many.skipped")
                && allowed(open, point -> !PointActs.hasVolume(point), "map.many.noVolume")
                && allowed(open, point -> !hand.mayGive(point), "map.many.notAgreed")) {
            ask(new ReadBack(map).question(open, List.of(),
                    () -> act(StampActs.allGiven(map.sheet.now(), rows(open)))));
        }
    }

    /// Asks why none of them is done.
    public void skip() {
        var points = map.chosen.points();
        if (!map.sheet.locked().get() && allowed(points, Point::given, "map.many.given")) {
            var answers = Stream.of(SkipReason.values())
                    .map(reason -> new Answer(map.texts.say("map.skip." + Choices.text(reason)),
                            () -> act(ManyActs.skipped(map.sheet.now(), Set.copyOf(rows(points)), reason))))
                    .toList();
            ask(new Question(map.texts.say("map.many.skipTitle", Integer.toString(points.size())), lines(points),
                    answers));
        }
    }

    /// Takes back that they were given or skipped.
    public void planAgain() {
        if (!map.sheet.locked().get()) {
            act(ManyActs.planned(map.sheet.now(), map.chosen.get().rows()));
        }
    }

    /// Takes them away; those that can't be seen not before they were named.
    public void delete() {
        var points = map.chosen.points();
        var hidden = map.chosen.hidden();
        if (map.sheet.locked().get() || !allowed(points, map::marked, "map.many.marked")) {
            return;
        }
        if (hidden.isEmpty()) {
            delete(points);
        } else {
            var count = Integer.toString(points.size());
            ask(new Question(map.texts.say("map.many.deleteTitle", count, Integer.toString(hidden.size())),
                    lines(hidden), List.of(new Answer(map.texts.say("map.many.deleteAll", count),
                            () -> delete(points)))));
        }
    }

    private void delete(List<Point> points) {
        act(ManyActs.delete(map.sheet.now(), Set.copyOf(rows(points))));
        map.message.set(map.texts.say("map.many.takenAway", Integer.toString(points.size())));
        var rest = map.points().get();
        int at = Math.min(points.getFirst().order(), rest.size()) - 1;
        map.select(at < 0 ? 0 : rest.get(at).row());
    }

    private void act(Act act) {
        map.act(act);
        map.message.set("");
    }

    private void ask(Question asked) {
        map.editing.set(false);
        map.message.set("");
        question.set(asked);
    }

    /// Whether none of them stands in the way; says which do.
    private boolean allowed(List<Point> points, Predicate<Point> bars, String words) {
        var barred = points.stream().filter(bars).toList();
        if (!barred.isEmpty()) {
            map.message.set(map.texts.say(words, StateWords.numbers(barred), Integer.toString(barred.size())));
        }
        return barred.isEmpty();
    }

    private List<String> lines(List<Point> points) {
        return points.stream().map(point -> map.texts.say("map.many.line", Integer.toString(point.order()),
                map.where(point), StructureName.beside(point.side(), point.structure()))).toList();
    }

    private static List<Integer> rows(List<Point> points) {
        return points.stream().map(Point::row).toList();
    }
}
