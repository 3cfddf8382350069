package enthesis.ui.map.plan;

import enthesis.domain.entry.Choices;
import enthesis.domain.map.Point;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.SkipReason;
import enthesis.domain.map.act.PointActs;
import enthesis.domain.map.act.SideActs;
import enthesis.domain.map.act.Spot;
import enthesis.domain.map.act.StampActs;
import enthesis.domain.map.plan.Stamp;
import enthesis.domain.value.Side;
import enthesis.ui.map.model.MapHand;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.MapTotals;
import enthesis.ui.map.model.StateWords;
import enthesis.ui.map.plan.Question.Answer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What the hand plans and takes back: stamps points, skips one for a reason, says after reading it back that all
/// were given.
public final class PlanHand {
    public final ObjectProperty<Question> question = new SimpleObjectProperty<>(Question.NONE);
    public final ObjectProperty<Repertoire> repertoire = new SimpleObjectProperty<>(Repertoire.NONE);
    /// The same for all that is selected, while that is more than one.
    public final ManyHand many;
    private final MapModel map;
    private final MapHand hand;
    /// Whether the last thing done was to stamp: then nothing may be given at once.
    private boolean fresh;

    public PlanHand(MapModel map, MapHand hand) {
        this.map = map;
        this.hand = hand;
        many = new ManyHand(map, hand, question);
        map.selected.subscribe(_ -> fresh = false);
        map.points().subscribe(_ -> fresh = false);
        map.turning.subscribe(to -> to.ifPresent(this::turn));
    }

    /// Asks what becomes of the points when the other side is opened; without an answer nothing is turned.
    private void turn(Side to) {
        map.turning.set(Optional.empty());
        var region = map.region.get();
        var from = map.side.get();
        int here = SideActs.on(map.sheet.now(), region.key(), from).size();
        var move = new Answer(map.texts.say("map.turnMove", map.sideWord(to)), () -> {
            map.act(SideActs.move(map.sheet.now(), region.key(), from));
            map.open(region, to);
        });
        var keep = new Answer(map.texts.say("map.turnKeep", map.sideWord(from)), () -> map.open(region, to));
        question.set(new Question(map.texts.say("map.turnTitle", StateWords.count(here, map.texts), map.sideWord(from),
                map.sideWord(to)), List.of(), List.of(move, keep)));
    }

    /// Asks what is to be planned: the last sessions of this region once more, its protocols, the other side.
    public void offer() {
        if (map.sheet.locked().get()) {
            return;
        }
        var answers = new Offers(map, repertoire.get(), this::stamp).all();
        if (answers.isEmpty()) {
            map.message.set(map.texts.say("map.nothingToPlan", map.region.get().name()));
        } else {
            question.set(new Question(map.texts.say("map.planTitle", map.region.get().name()), List.of(), answers));
        }
    }

    /// Points of the other side may be planned at once; they can't be given before consent and time-out name it.
    private void stamp(Stamp stamp, boolean across) {
        var sides = stamp.spots().stream().map(spot -> spot.side()).distinct();
        if (!across && !sides.allMatch(hand::mayPlace)) {
            return;
        }
        int first = map.sheet.now().freshRow(PointFields.POINT);
        map.act(StampActs.stamp(map.sheet.now(), stamp));
        map.message.set(Stream.of(missing(stamp), unmixed(stamp)).filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" ")));
        map.select(map.point(first).isPresent() ? first : 0);
        fresh = true;
    }

    private String missing(Stamp stamp) {
        return stamp.missing().isEmpty()
                ? ""
                : map.texts.say("map.notPlanned", String.join(", ", stamp.missing()));
    }

    /// What is planned for a solution that is not there, where others are: it is not given from one of those.
    private String unmixed(Stamp stamp) {
        var rows = map.totals.get().rows();
        var lacking = stamp.spots().stream().map(Spot::solution).distinct()
                .filter(row -> !rows.contains(row) && (!rows.isEmpty() || row != 1)).sorted().map(MapTotals::letter)
                .collect(Collectors.joining(", "));
        return lacking.isEmpty() ? "" : map.texts.say("map.solutionUnmixed", lacking);
    }

    /// Says that the selected point was given, and goes to the next planned one; of several after reading them back.
    public void give() {
        if (map.chosen.many()) {
            many.give();
        } else {
            hand.give(false);
        }
    }

    /// Asks why the selected point is not done.
    public void skip() {
        if (map.chosen.many()) {
            many.skip();
            return;
        }
        map.point(map.selected.get()).filter(point -> !point.given() && !map.sheet.locked().get())
                .ifPresent(point -> ask(point, List.of()));
    }

    /// Takes the selected point away. One whose number is on a marking sheet is not: it is asked why it is not done.
    public void delete() {
        if (map.chosen.many()) {
            many.delete();
            return;
        }
        var marked = map.point(map.selected.get()).filter(map::marked);
        if (marked.isEmpty()) {
            hand.delete();
        } else if (marked.get().skipped()) {
            map.message.set(map.texts.say("map.marking.skipped", Integer.toString(marked.get().order())));
        } else if (!map.sheet.locked().get()) {
            ask(marked.get(), List.of(map.texts.say("map.marking.stays")));
        }
    }

    private void ask(Point point, List<String> lines) {
        map.editing.set(false);
        var answers = Stream.of(SkipReason.values())
                .map(reason -> new Answer(map.texts.say("map.skip." + Choices.text(reason)),
                        () -> skip(point, reason)))
                .toList();
        question.set(new Question(map.texts.say("map.skipTitle", Integer.toString(point.order()),
                point.structure()), lines, answers));
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
            fresh = false;
            map.message.set(map.texts.say("map.lookFirst"));
        } else {
            map.editing.set(false);
            var left = map.points().get().stream().filter(point -> point.planned() && !planned.contains(point))
                    .toList();
            question.set(new ReadBack(map).question(planned, left, () -> give(planned)));
        }
    }

    private void give(List<Point> planned) {
        map.act(StampActs.allGiven(map.sheet.now(), planned.stream().map(Point::row).toList()));
        map.message.set("");
    }
}
