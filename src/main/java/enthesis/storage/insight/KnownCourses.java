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
import enthesis.domain.value.PatientId;
import enthesis.storage.seen.SeenFile;
import enthesis.storage.trail.Trail;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Table;

/// The courses as they were read last, those of a large chart in a file, others in mind until the chart is closed: what
/// was signed does not change, so Insight reads again only the courses of those patients in whose charts the trail tells
/// a change. A large chart can be read part by part before anybody asks. On the thread of long reads.
public final class KnownCourses {
    private static final int HUNDRED = 100;
    private static final List<String> TABLES = Stream.of(COURSE, VISIT, VISIT_COURSE, VISIT_VOID, SIGNED_NOTE, ADDENDUM,
            CHECK_IN, TOLD_MEDICATION, PAIN, SOLUTION, PROCEDURE_LINE, INJECTION, FOLLOW_UP, CONTACT, DIARY_DAY,
            ADVERSE_EVENT, OUTCOME, OUTCOME_ANSWER, OUTCOME_WITHDRAWN).map(Table::getName).toList();

    private final Optional<CoursesFile> file;
    private final Sizes sizes;
    private CoursesFile.By by = new CoursesFile.By(ZoneOffset.UTC, List.of());
    private PackedCourses known = new PackedCourses();
    private SessionFacts facts = new SessionFacts(by.zone(), 0);
    /// What is known is true up to this line of the trail, once these have been read.
    private long line = -1;
    private final Deque<Part> left = new ArrayDeque<>();
    /// So many courses are not in the file as they are; the others are, where there is one.
    private int fresh;
    private boolean filed;

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
        this(Optional.of(new CoursesFile(file)), Sizes.USUAL);
    }

    KnownCourses(Optional<CoursesFile> file, Sizes sizes) {
        this.file = file;
        this.sizes = sizes;
    }

    /// A course and what is known of it.
    record Known(CourseFacts course, List<TreatedSession> sessions, List<Scored> averages, List<Scored> global) {}

    /// As the chart stands; days are those of `there`.
    List<Known> now(DSLContext db, ZoneId there, List<Indication> listed, DoubleConsumer told) {
        begin(db, there, listed);
        int all = left.size();
        while (!left.isEmpty()) {
            next(db);
            told.accept(1 - (double) left.size() / all);
        }
        keep(db);
        var now = known.all();
        rest();
        return now;
    }

    /// Reads one more part of a large chart; whether there is more.
    public boolean ahead(DSLContext db, ZoneId there, List<Indication> listed) {
        begin(db, there, listed);
        if (known.size() + left.size() * sizes.part < sizes.many || left.isEmpty()) {
            rest();
            return false;
        }
        next(db);
        boolean more = !left.isEmpty();
        if (!more) {
            keep(db);
            rest();
        }
        return more;
    }

    private void begin(DSLContext db, ZoneId there, List<Indication> listed) {
        var as = new CoursesFile.By(there, listed);
        if (!by.equals(as)) {
            by = as;
            forget();
        }
        if (line < 0) {
            recall(db);
        }
        long end = Trail.end(db).seq();
        var changed = line < 0
                ? Optional.<Set<PatientId>>empty()
                : line == end ? Optional.of(Set.<PatientId>of()) : Trail.changed(db, line, TABLES);
        if (changed.isPresent()) {
            known.forget(changed.get().stream().map(PatientId::value).collect(Collectors.toSet()));
            left.addAll(Part.of(db, changed.get(), sizes.part));
        } else {
            forget();
            left.addAll(Part.all(db, sizes.part));
        }
        line = end;
    }

    /// What is in the file, if this chart goes on from it.
    private void recall(DSLContext db) {
        file.flatMap(one -> one.read(by)).filter(one -> Trail.goesOnFrom(one.end(), db)).ifPresent(kept -> {
            facts = new SessionFacts(by.zone(), kept.visits());
            known = kept.courses();
            line = kept.end().seq();
            filed = true;
        });
    }

    private void forget() {
        known = new PackedCourses();
        facts = new SessionFacts(by.zone(), 0);
        line = -1;
        left.clear();
        fresh = 0;
        filed = false;
    }

    private void next(DSLContext db) {
        fresh += read(db, left.getFirst());
        left.removeFirst();
    }

    private int read(DSLContext db, Part part) {
        var sessions = facts.read(db, part);
        var scores = ScoreFacts.read(db, by.zone(), part);
        var courses = CourseFacts.read(db, by.indications(), part);
        courses.forEach(course -> known.put(new Known(course, sessions.getOrDefault(course.id(), List.of()),
                scores.averages(course.id()), scores.global(course.id()))));
        return courses.size();
    }

    /// Of a large chart, when more than one course of a hundred is not in the file.
    private void keep(DSLContext db) {
        if (known.size() >= sizes.many && fresh > known.size() / HUNDRED) {
            var kept = new CoursesFile.Kept(Trail.end(db), facts.number(), known);
            filed = file.filter(one -> one.write(kept, by)).isPresent();
            fresh = 0;
        }
    }

    /// What a file has need not stay in mind: it is quickly read, and others need the room.
    private void rest() {
        if (filed) {
            forget();
        }
    }
}
