package enthesis.app.demo;

import enthesis.app.desk.Tools;
import enthesis.app.visit.SigningDesk;
import enthesis.app.visit.VisitKeeper;
import enthesis.app.visit.VisitLoad;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Finding;
import enthesis.domain.map.Atlas;
import enthesis.domain.map.PointFields;
import enthesis.domain.map.act.PointActs;
import enthesis.domain.map.act.StampActs;
import enthesis.domain.map.plan.Protocol;
import enthesis.domain.map.plan.Stamps;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.Reading;
import enthesis.domain.visit.TimeOutFields;
import enthesis.storage.demo.StoryAct;
import enthesis.storage.demo.StoryAct.Kind;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// Tells a visit as it is charted: what is known before the needle, the time-out, the points of the map, what came
/// after, the signature. It passes the program's own gates or is not told: the time-out with nothing before it, the
/// signature with nothing missing.
record VisitTeller(Tools tools, StoryClock clock) {
    private static final Duration TO_TIME_OUT = Duration.ofMinutes(22);
    private static final Duration TO_SIGNATURE = Duration.ofMinutes(66);
    /// As often a reason can make another finding that wants one.
    private static final int ROUNDS = 4;

    void visit(Told told, StoryAct act) throws IOException {
        var began = clock.instant();
        var id = tools.chart().visits.begin(told.patient(), told.courses(act), tools.who()).id();
        var load = VisitLoad.of(tools, id);
        var before = answered(act, load.about(), Told.sheet(act, act.typed(), tools.today()));
        if (act.kind() == Kind.BEGUN) {
            keep(before);
            return;
        }
        if (!act.points().isEmpty()) {
            clock.set(began.plus(TO_TIME_OUT));
            keep(answered(act, load.about(), points(act, load.atlas(), timeOut(before))));
        }
        clock.set(began.plus(TO_SIGNATURE));
        var now = VisitLoad.of(tools, id);
        var sheet = act.points().isEmpty() ? before.sheet() : now.sheet();
        sign(act, answered(act, now.about(), sheet.with(Told.sheet(act, act.after(), tools.today()).texts())));
    }

    /// The time-out is completed for what the sheet says.
    private Reading timeOut(Reading before) {
        if (!before.beforeTimeOut().isEmpty()) {
            throw new NotTold(before.beforeTimeOut());
        }
        var done = before.sheet().with(TimeOutFields.COMPLETED, clock.instant().toString())
                .with(TimeOutFields.COMPLETED_FOR, before.agreed().text());
        return Reading.of(before.about(), done);
    }

    private void sign(StoryAct act, Reading reading) throws IOException {
        if (!reading.missingToSign().isEmpty()) {
            throw new NotTold(reading.missingToSign());
        }
        if (act.kind() == Kind.VISIT) {
            new SigningDesk(tools, new VisitKeeper(tools, reading.about())).seal(reading, Optional.empty());
        } else {
            keep(reading);
        }
    }

    private void keep(Reading reading) throws IOException {
        new VisitKeeper(tools, reading.about()).keep(reading);
    }

    /// The sheet as it reads by now, with the reasons that the story gives.
    private Reading answered(StoryAct act, Circumstances about, Sheet sheet) {
        var reading = Reading.of(about.at(clock.instant()), sheet);
        for (int round = 0; round < ROUNDS; round++) {
            var answers = new HashMap<Field, String>();
            for (var finding : reading.open()) {
                var reason = reason(act, finding);
                if (!reason.isEmpty()) {
                    answers.put(finding.answer(), reason);
                    answers.put(finding.basis(), finding.said());
                }
            }
            if (answers.isEmpty()) {
                return reading;
            }
            reading = Reading.of(reading.about(), reading.sheet().with(answers));
        }
        return reading;
    }

    private static String reason(StoryAct act, Finding finding) {
        return act.reasons().getOrDefault(finding.rule(), "");
    }

    /// Every structure once, "LEFT pip2", or "pip2" on the side of the course: given with its volume.
    private static Sheet points(StoryAct act, Atlas atlas, Reading reading) {
        var course = reading.about().visit().at(1).course();
        var region = atlas.region(course.region()).orElseThrow();
        var next = reading.sheet();
        for (var point : act.points().entrySet()) {
            var words = point.getKey();
            int blank = words.indexOf(' ');
            var side = blank < 0 ? course.side() : Side.valueOf(words.substring(0, blank));
            var step = new Protocol.Step(words.substring(blank + 1), point.getValue(), 1, act.text("needle"),
                    act.text("guidance"));
            var stamp = new Stamps(region).of(new Protocol(act.text("protocol"), region.key(), "", List.of(step)),
                    side);
            if (!stamp.missing().isEmpty()) {
                throw new NotTold(stamp.missing());
            }
            next = act.text("protocol").isEmpty()
                    ? PointActs.place(next, stamp.spots().getFirst()).after()
                    : StampActs.stamp(next, stamp).after();
        }
        return StampActs.allGiven(next, List.copyOf(next.rows(PointFields.POINT))).after();
    }
}
