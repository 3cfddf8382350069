package enthesis.ui.map.plan;

import enthesis.domain.map.Point;
import enthesis.domain.map.act.SideActs;
import enthesis.domain.map.past.PastSession;
import enthesis.domain.map.plan.Stamp;
import enthesis.domain.map.plan.Stamps;
import enthesis.domain.value.Side;
import enthesis.ui.map.model.MapModel;
import enthesis.ui.map.model.StateWords;
import enthesis.ui.map.plan.Question.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What can be planned at once in the region that is open: its last sessions once more, its protocols, the other side.
record Offers(MapModel map, Repertoire repertoire, Planner plan) {
    /// Plans a stamp; `across` when it comes from the other side.
    interface Planner {
        void stamp(Stamp stamp, boolean across);
    }

    /// One answer for each.
    List<Answer> all() {
        return Stream.of(again(), protocols(), across()).flatMap(List::stream).toList();
    }

    private List<Answer> again() {
        var stamps = new Stamps(map.region.get());
        return repertoire.past().stream()
                .filter(session -> !session.in(map.region.get().key()).isEmpty())
                .limit(3)
                .map(session -> {
                    var points = session.in(map.region.get().key());
                    var repeat = map.texts.say("map.repeat", map.texts.date(session.day()),
                            StateWords.count(points.size(), map.texts));
                    var name = session.chart().isEmpty()
                            ? repeat
                            : map.texts.say("past.chart", repeat, session.chart());
                    return new Answer(name, () -> {
                        plan.stamp(stamps.of(session.origin(), name, asToday(session, points)), false);
                        sayOther(session, points);
                    });
                })
                .toList();
    }

    /// The points in today's solution of the same percentage and second proliferant, of several the one that has the
    /// same letter; in the first one where there is none.
    private List<Point> asToday(PastSession session, List<Point> points) {
        var rows = map.totals.get().rows();
        int first = rows.isEmpty() ? 1 : rows.getFirst();
        return points.stream().map(point -> point.in(session.solution(point).map(then -> {
            var same = map.totals.get().like(then);
            return same.contains(point.solution()) || (same.isEmpty() && rows.isEmpty())
                    ? point.solution()
                    : same.stream().findFirst().orElse(first);
        }).orElse(point.solution()))).toList();
    }

    /// What was given with another percentage, or another second proliferant, than is mixed today is said, not left to
    /// be noticed.
    private void sayOther(PastSession session, List<Point> points) {
        var other = points.stream().flatMap(point -> session.solution(point).stream()).distinct()
                .filter(then -> map.totals.get().like(then).isEmpty()).map(this::said).distinct().toList();
        if (!other.isEmpty()) {
            map.message.set((map.message.get() + " " + map.texts.say("map.repeatOther", String.join(", ", other)))
                    .strip());
        }
    }

    private String said(PastSession.Solution then) {
        var dextrose = map.texts.say("map.repeatDextrose", then.dextrose());
        return then.second().isEmpty()
                ? dextrose
                : map.texts.say("map.also", dextrose, then.second(), then.secondPercent());
    }

    private List<Answer> protocols() {
        var stamps = new Stamps(map.region.get());
        var answers = new ArrayList<Answer>();
        for (var protocol : repertoire.protocols()) {
            if (protocol.region().equals(map.region.get().key())) {
                for (var side : sides()) {
                    var stamp = stamps.of(protocol, side);
                    answers.add(new Answer(map.texts.say("map.protocol", map.sideWord(side), protocol.name(),
                            StateWords.count(stamp.spots().size(), map.texts)), () -> plan.stamp(stamp, false)));
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
        return side == Side.BOTH
                ? Stream.of(Side.RIGHT, Side.LEFT).flatMap(from -> across(from).stream()).toList()
                : across(side);
    }

    private List<Answer> across(Side from) {
        var here = SideActs.on(map.sheet.now(), map.region.get().key(), from).stream()
                .filter(point -> !point.skipped()).toList();
        if (here.isEmpty()) {
            return List.of();
        }
        var name = map.texts.say("map.across", map.sideWord(from.mirrored()), StateWords.count(here.size(), map.texts));
        return List.of(new Answer(name, () -> {
            plan.stamp(new Stamps(map.region.get()).across(name, here), true);
            map.open(map.region.get(), from.mirrored());
        }));
    }
}
