package enthesis.storage.insight;

import static enthesis.storage.jooq.Tables.VISIT_COURSE;

import enthesis.domain.insight.TreatedSession;
import enthesis.storage.visit.CountedSessions;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;

/// The signed sessions of the courses of one part after another.
final class SessionFacts {
    private final ZoneId zone;
    private final Map<UUID, Integer> several = new HashMap<>();
    private int number;

    /// Visits get numbers above `number`.
    SessionFacts(ZoneId zone, int number) {
        this.zone = zone;
        this.number = number;
    }

    /// The greatest number of a visit so far.
    int number() {
        return number;
    }

    /// By course, the first one first.
    Map<UUID, List<TreatedSession>> read(DSLContext db, Part part) {
        var ofSeveral = db.select(VISIT_COURSE.VISIT).from(VISIT_COURSE)
                .where(VISIT_COURSE.PLACE.gt(1).and(part.visit(VISIT_COURSE.VISIT))).fetchSet(VISIT_COURSE.VISIT);
        var visits = VisitFacts.read(db, part);
        var doses = DoseFacts.read(db, part);
        var drawn = DrawnFacts.read(db, part);
        var after = AfterFacts.read(db, part);
        var pains = PainFacts.read(db, part);
        var sessions = new HashMap<UUID, List<TreatedSession>>();
        for (var one : CountedSessions.of(db, zone, part.course(VISIT_COURSE.COURSE))) {
            var key = new SeenCharts.Key(one.visit(), one.course());
            var known = sessions.computeIfAbsent(one.course(), _ -> new ArrayList<>());
            known.add(new TreatedSession(number(one.visit(), ofSeveral.contains(one.visit())), known.size() + 1,
                    one.day(), visits.asked(key, pains), doses.of(key), drawn.of(one.visit()), after.of(key)));
        }
        return sessions;
    }

    /// A visit that served several courses has one number in all of them.
    private int number(UUID visit, boolean ofSeveral) {
        return ofSeveral ? several.computeIfAbsent(visit, _ -> ++number) : ++number;
    }
}
