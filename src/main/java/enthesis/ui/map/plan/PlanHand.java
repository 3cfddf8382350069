package enthesis.ui.map.plan;

import enthesis.domain.entry.Choices;
import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.SkipReason;
import enthesis.domain.map.act.PointActs;
import enthesis.domain.map.act.StampActs;
import enthesis.domain.map.past.PastSession;
import enthesis.domain.map.plan.Stamp;
import enthesis.domain.map.plan.Stamps;
import enthesis.domain.value.Side;
import enthesis.ui.map.model.MapHand;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.StateWords;
import enthesis.ui.map.plan.Question.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What the hand plans and takes back: stamps points, skips one for a reason, says after reading it back that all
/// were given.
public final class PlanHand {
    private static final int MOST = 9;

    public final ObjectProperty<Question> question = new SimpleObjectProperty<>(Question.NONE);
    public final ObjectProperty<Repertoire> repertoire = new SimpleObjectProperty<>(Repertoire.NONE);
    private final MapModel map;
    private final MapHand hand;
    /// Whether the last thing done was to stamp: then nothing may be given at once.
    private boolean fresh;

    public PlanHand(MapModel map, MapHand hand) {
        this.map = map;
        this.hand = hand;
        map.selected.subscribe(_ -> fresh = false);
        map.points().subscribe(_ -> fresh = false);
    }

    /// Asks what is to be planned: the last sessions of this region once more, its protocols, the other side.
    public void offer() {
        if (map.sheet.locked().get()) {
            return;
        }
        var answers = Stream.of(again(), protocols(), across()).flatMap(List::stream).limit(MOST).toList();
        if (answers.isEmpty()) {
            map.message.set(map.texts.say("map.nothingToPlan", map.region.get().name()));
        } else {
            question.set(new Question(map.texts.say("map.planTitle", map.region.get().name()), List.of(), answers));
        }
    }

    private List<Answer> again() {
        var stamps = new Stamps(map.region.get());
        return repertoire.get().past().stream()
                .filter(session -> !session.in(map.region.get().key()).isEmpty())
                .limit(3)
                .map(session -> {
                    var points = session.in(map.region.get().key());
                    var name = map.texts.say("map.repeat", map.texts.date(session.day()),
                            StateWords.count(points.size(), map.texts));
                    return new Answer(name, () -> {
                        stamp(stamps.of(session.origin(), name, asToday(session, points)), false);
                        sayOther(session, points);
                    });
                })
                .toList();
    }

    /// The points in today's solution of the same percentage; in the first one where there is none.
    private List<Point> asToday(PastSession session, List<Point> points) {
        return points.stream().map(point -> point.in(session.dextrose(point)
                .map(percent -> map.totals.get().solutionOf(percent).orElse(1)).orElse(point.solution()))).toList();
    }

    /// What was given with another percentage than is mixed today is said, not left to be noticed.
    private void sayOther(PastSession session, List<Point> points) {
        var other = points.stream().flatMap(point -> session.dextrose(point).stream()).distinct()
                .filter(percent -> map.totals.get().solutionOf(percent).isEmpty()).toList();
        if (!other.isEmpty()) {
            map.message.set((map.message.get() + " " + map.texts.say("map.repeatOther", String.join(", ", other)))
                    .strip());
        }
    }

    private List<Answer> protocols() {
        var stamps = new Stamps(map.region.get());
        var answers = new ArrayList<Answer>();
        for (var protocol : repertoire.get().protocols()) {
            if (protocol.region().equals(map.region.get().key())) {
                for (var side : sides()) {
                    var stamp = stamps.of(protocol, side);
                    answers.add(new Answer(map.texts.say("map.protocol", map.sideWord(side), protocol.name(),
                            StateWords.count(stamp.spots().size(), map.texts)), () -> stamp(stamp, false)));
                }
            }
        }
        return answers;
    }

    /// The side that is shown; where both are, those that were planned.
    private List<Side> sides() {
        return map.side.get() != Side.BOTH
                ? List.of(map.side.get())
                : Stream.of(Side.RIGHT, Side.LEFT).filter(map::isPlanned).toList();
    }

    private List<Answer> across() {
        var side = map.side.get();
        var here = map.points().get().stream().filter(point -> map.isOnSide(point) && !point.skipped()).toList();
        if (side == Side.BOTH || here.isEmpty()) {
            return List.of();
        }
        var name = map.texts.say("map.across", map.sideWord(side.mirrored()), StateWords.count(here.size(), map.texts));
        return List.of(new Answer(name, () -> {
            stamp(new Stamps(map.region.get()).across(name, here), true);
            map.open(map.region.get(), side.mirrored());
        }));
    }

    /// Points of the other side may be planned at once; they can't be given before consent and time-out name it.
    private void stamp(Stamp stamp, boolean across) {
        var sides = stamp.spots().stream().map(spot -> spot.side()).distinct();
        if (!across && !sides.allMatch(hand::mayPlace)) {
            return;
        }
        int first = map.sheet.now().freshRow(PointFields.POINT);
        map.act(StampActs.stamp(map.sheet.now(), stamp));
        map.message.set(stamp.missing().isEmpty()
                ? ""
                : map.texts.say("map.notPlanned", String.join(", ", stamp.missing())));
        map.select(map.point(first).isPresent() ? first : 0);
        fresh = true;
    }

    /// Asks why the selected point is not done.
    public void skip() {
        map.point(map.selected.get()).filter(point -> !point.given() && !map.sheet.locked().get()).ifPresent(point -> {
            map.editing.set(false);
            var answers = Stream.of(SkipReason.values())
                    .map(reason -> new Answer(map.texts.say("map.skip." + Choices.text(reason)),
                            () -> skip(point, reason)))
                    .toList();
            question.set(new Question(map.texts.say("map.skipTitle", Integer.toString(point.order()),
                    point.structure()), List.of(), answers));
        });
    }

    private void skip(Point point, SkipReason reason) {
        map.act(PointActs.skipped(map.sheet.now(), point.row(), reason));
        hand.goOn(point, false);
    }

    /// Reads all planned points back, and asks whether they were given; never as the first thing after a stamp.
    public void confirmAll() {
        var planned = map.points().get().stream().filter(point -> point.planned() && PointActs.hasVolume(point)
                && hand.mayGive(point)).toList();
        if (planned.isEmpty() || map.sheet.locked().get()) {
            map.message.set(map.texts.say("map.nothingToGive"));
        } else if (fresh) {
            map.message.set(map.texts.say("map.lookFirst"));
        } else {
            map.editing.set(false);
            question.set(new ReadBack(map).question(planned, () -> give(planned)));
        }
    }

    private void give(List<Point> planned) {
        map.act(StampActs.allGiven(map.sheet.now(), planned.stream().map(Point::row).toList()));
        map.message.set("");
    }
}
