package enthesis.storage.insight;

import enthesis.domain.insight.Seen;
import enthesis.domain.insight.TreatedCourse;
import enthesis.domain.insight.TreatedSession;
import enthesis.domain.practice.Indication;
import enthesis.domain.value.CourseId;
import enthesis.storage.chart.Reading;
import enthesis.storage.visit.CountedSessions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/// All courses and their signed sessions, as they stood at one moment. Reads long: on the thread of `reading` only.
public final class SeenCharts {
    private final Reading reading;
    private final List<Indication> indications;

    /// `indications`: the practice's list; what is in the physician's own words stays in the chart.
    public SeenCharts(Reading reading, List<Indication> indications) {
        this.reading = reading;
        this.indications = List.copyOf(indications);
    }

    /// A session or a course, as the tables know it.
    record Key(UUID visit, UUID course) {}

    /// Days are those of `zone`.
    public Seen read(LocalDate today, ZoneId zone) {
        return reading.at(db -> new Seen(today, courses(db, zone)));
    }

    /// The courses alone, by their identities: who has what where.
    public Map<CourseId, TreatedCourse.Of> listed() {
        return reading.at(db -> CourseFacts.read(db, indications).stream()
                .collect(Collectors.toMap(course -> new CourseId(course.id()), CourseFacts::of)));
    }

    private List<TreatedCourse> courses(DSLContext db, ZoneId zone) {
        var sessions = sessions(db, zone);
        var scores = ScoreFacts.read(db, zone);
        return CourseFacts.read(db, indications).stream().map(course -> new TreatedCourse(course.of(), course.plan(),
                sessions.stream().filter(one -> one.course.equals(course.id())).map(SessionOf::session).toList(),
                scores.averages(course.id()), scores.global(course.id()))).toList();
    }

    private record SessionOf(UUID course, TreatedSession session) {}

    private static List<SessionOf> sessions(DSLContext db, ZoneId zone) {
        var visits = VisitFacts.read(db);
        var doses = DoseFacts.read(db);
        var drawn = DrawnFacts.read(db);
        var after = AfterFacts.read(db);
        var pains = PainFacts.read(db);
        var numbers = new Numbers<UUID>();
        var places = new Numbers<UUID>();
        var sessions = new ArrayList<SessionOf>();
        for (var one : CountedSessions.all(db, zone)) {
            var key = new Key(one.visit(), one.course());
            sessions.add(new SessionOf(one.course(), new TreatedSession(numbers.of(one.visit()),
                    places.next(one.course()), one.day(), visits.asked(key, pains), doses.of(key),
                    drawn.of(one.visit()), after.of(key))));
        }
        return sessions;
    }
}
