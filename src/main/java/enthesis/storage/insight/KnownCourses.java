package enthesis.storage.insight;

import static enthesis.storage.jooq.Tables.ADDENDUM;
import static enthesis.storage.jooq.Tables.ADVERSE_EVENT;
import static enthesis.storage.jooq.Tables.CHECK_IN;
import static enthesis.storage.jooq.Tables.CONTACT;
import static enthesis.storage.jooq.Tables.COURSE;
import static enthesis.storage.jooq.Tables.DIARY_DAY;
import static enthesis.storage.jooq.Tables.FOLLOW_UP;
import static enthesis.storage.jooq.Tables.INJECTION;
import static enthesis.storage.jooq.Tables.OUTCOME;
import static enthesis.storage.jooq.Tables.OUTCOME_ANSWER;
import static enthesis.storage.jooq.Tables.OUTCOME_WITHDRAWN;
import static enthesis.storage.jooq.Tables.PAIN;
import static enthesis.storage.jooq.Tables.PROCEDURE_LINE;
import static enthesis.storage.jooq.Tables.SIGNED_NOTE;
import static enthesis.storage.jooq.Tables.SOLUTION;
import static enthesis.storage.jooq.Tables.TOLD_MEDICATION;
import static enthesis.storage.jooq.Tables.VISIT;
import static enthesis.storage.jooq.Tables.VISIT_COURSE;
import static enthesis.storage.jooq.Tables.VISIT_VOID;

import enthesis.domain.insight.TreatedCourse.Scored;
import enthesis.domain.insight.TreatedSession;
import enthesis.domain.practice.Indication;
import enthesis.storage.trail.Trail;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Table;

/// The courses as they were read last, kept in mind until the chart is closed: what was signed does not change, so
/// Insight reads again only the courses of those patients in whose charts the trail tells a change. Of a chart with very
/// many courses nothing is kept, lest it take the room of all else. On the thread of long reads.
public final class KnownCourses {
    /// Some 30 MB.
    private static final int MOST = 40_000;
    private static final int TENTH = 10;
    private static final List<String> TABLES = Stream.of(COURSE, VISIT, VISIT_COURSE, VISIT_VOID, SIGNED_NOTE, ADDENDUM,
            CHECK_IN, TOLD_MEDICATION, PAIN, SOLUTION, PROCEDURE_LINE, INJECTION, FOLLOW_UP, CONTACT, DIARY_DAY,
            ADVERSE_EVENT, OUTCOME, OUTCOME_ANSWER, OUTCOME_WITHDRAWN).map(Table::getName).toList();

    private final Map<UUID, Known> known = new HashMap<>();
    private final Optional<SeenFile> file;
    private final Sizes sizes;
    private SeenFile.By by = new SeenFile.By(ZoneOffset.UTC, List.of());
    private SessionFacts facts = new SessionFacts(by.zone(), 0);
    private long line = -1;

    /// How many courses are read at once, and from how many on they are kept in the file: fewer are read in no time.
    record Sizes(int part, int many) {
        static final Sizes USUAL = new Sizes(200, 2_000);
    }

    /// Kept in mind only.
    public KnownCourses() {
        this(Optional.empty(), Sizes.USUAL);
    }

    /// Of a large chart in this file too, for the next start.
    public KnownCourses(SeenFile file) {
        this(Optional.of(file), Sizes.USUAL);
    }

    KnownCourses(Optional<SeenFile> file, Sizes sizes) {
        this.file = file;
        this.sizes = sizes;
    }

    /// A course and what is known of it.
    record Known(CourseFacts course, List<TreatedSession> sessions, List<Scored> averages, List<Scored> global) {}

    /// As the chart stands; days are those of `there`.
    List<Known> now(DSLContext db, ZoneId there, List<Indication> listed, DoubleConsumer told) {
        var as = new SeenFile.By(there, listed);
        if (!by.equals(as)) {
            by = as;
            forget();
        }
        long from = line < 0 ? recalled(db) : line;
        line = -1; // what is not read to its end was not read
        int before = from < 0 ? 0 : known.size();
        var parts = parts(db, from);
        int stayed = known.size();
        read(db, parts, told);
        line = Trail.end(db).seq();
        if (known.size() >= sizes.many && (before == 0 || known.size() - stayed > known.size() / TENTH)) {
            file.ifPresent(one -> one.write(new SeenFile.Kept(Trail.end(db), facts.number(),
                    List.copyOf(known.values())), by));
        }
        var all = List.copyOf(known.values());
        if (known.size() > MOST) {
            forget();
        }
        return all;
    }

    /// The line of the trail up to which what is in the file is true; below 0 where there is none that this chart goes
    /// on from.
    private long recalled(DSLContext db) {
        var kept = file.flatMap(one -> one.read(by)).filter(one -> Trail.goesOnFrom(one.end(), db));
        kept.ifPresent(one -> {
            forget();
            facts = new SessionFacts(by.zone(), one.visits());
            one.courses().forEach(course -> known.put(course.course().id(), course));
        });
        return kept.map(one -> one.end().seq()).orElse(-1L);
    }

    private void forget() {
        known.clear();
        facts = new SessionFacts(by.zone(), 0);
        line = -1;
    }

    private List<Part> parts(DSLContext db, long from) {
        if (from >= 0) {
            var changed = Trail.changed(db, from, TABLES);
            if (changed.isPresent()) {
                var whose = changed.get().stream().map(id -> id.value()).collect(Collectors.toSet());
                known.values().removeIf(one -> whose.contains(one.course.patient()));
                return Part.of(db, changed.get(), sizes.part);
            }
        }
        forget();
        return Part.all(db, sizes.part);
    }

    private void read(DSLContext db, Collection<Part> parts, DoubleConsumer told) {
        int done = 0;
        for (var part : parts) {
            read(db, part);
            done++;
            told.accept((double) done / parts.size());
        }
    }

    private void read(DSLContext db, Part part) {
        var sessions = facts.read(db, part);
        var scores = ScoreFacts.read(db, by.zone(), part);
        for (var course : CourseFacts.read(db, by.indications(), part)) {
            known.put(course.id(), new Known(course, sessions.getOrDefault(course.id(), List.of()),
                    facts.each(scores.averages(course.id())), facts.each(scores.global(course.id()))));
        }
    }
}
