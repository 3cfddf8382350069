package enthesis.storage.course;

import static enthesis.storage.jooq.Tables.CANDIDACY_ANSWER;
import static enthesis.storage.jooq.Tables.COURSE;
import static enthesis.storage.jooq.Tables.COURSE_END;
import static enthesis.storage.jooq.Tables.EXAM;

import enthesis.domain.course.Course;
import enthesis.domain.course.EndReason;
import enthesis.domain.entry.Choices;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.storage.trail.Entry;
import enthesis.storage.trail.Trail;
import enthesis.storage.trail.What;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// When a person's courses ended and were reopened, and what of them was assessed, read from the trail: newest first.
public final class CourseHistory {
    private static final Set<What> TURNS = Set.of(What.ENDED_COURSE, What.REOPENED_COURSE);

    private final Trail trail;

    public CourseHistory(Trail trail) {
        this.trail = trail;
    }

    public List<CourseTurn> of(PatientId id) {
        var turns = trail.ofRows(COURSE.getName(), DSL.select(COURSE.ID).from(COURSE)
                .where(COURSE.PATIENT.eq(id.value()))).stream()
                .filter(entry -> TURNS.contains(entry.act().what())).toList();
        var whys = trail.lines(turns.stream().map(entry -> entry.seq() + 1).toList()).stream()
                .filter(entry -> entry.entity().equals(COURSE_END.getName())).toList();
        return turns.stream().map(entry -> turn(entry, why(entry, whys))).toList().reversed();
    }

    /// What of a person's courses was assessed, newest first: each candidacy and each examination as it was kept.
    public List<CourseAssessed> assessed(PatientId id) {
        var answers = trail.ofRows(CANDIDACY_ANSWER.getName(), DSL.select(CANDIDACY_ANSWER.ID).from(CANDIDACY_ANSWER)
                .where(CANDIDACY_ANSWER.PATIENT.eq(id.value()))).stream()
                .collect(Collectors.groupingBy(Entry::at, TreeMap::new, Collectors.toList())).values().stream()
                .map(CourseHistory::answers);
        var exams = trail.ofRows(EXAM.getName(), DSL.select(EXAM.ID).from(EXAM).join(COURSE)
                .on(COURSE.ID.eq(EXAM.COURSE)).where(COURSE.PATIENT.eq(id.value()))).stream()
                .map(CourseHistory::exam);
        return Stream.concat(answers, exams).sorted(Comparator.comparing(CourseAssessed::at).reversed()).toList();
    }

    private static CourseAssessed answers(List<Entry> act) {
        var course = act.stream().flatMap(entry -> course(entry).stream()).findFirst();
        return new CourseAssessed(act.getFirst().at(), act.getFirst().act().who(), course, act.size(),
                Optional.empty());
    }

    private static CourseAssessed exam(Entry entry) {
        return new CourseAssessed(entry.at(), entry.act().who(), course(entry), 0,
                Optional.ofNullable(entry.after().get("examined_on")).map(LocalDate::parse));
    }

    private static Optional<CourseId> course(Entry entry) {
        return Optional.ofNullable(entry.after().get("course")).map(UUID::fromString).map(CourseId::new);
    }

    /// Why it ended is told in the line that follows the end; an end from before that was kept has none.
    private static Map<String, @Nullable String> why(Entry end, List<Entry> whys) {
        return whys.stream().filter(one -> one.seq() == end.seq() + 1).findFirst().map(Entry::after).orElse(Map.of());
    }

    private static CourseTurn turn(Entry entry, Map<String, @Nullable String> why) {
        var ended = Optional.ofNullable(entry.after().get("ended")).map(LocalDate::parse)
                .map(day -> new Course.End(day, Choices.read(Course.Because.class, entry.act().reason())
                        .orElseThrow(),
                        Optional.ofNullable(why.get("reason")).flatMap(text -> Choices.read(EndReason.class, text)),
                        Objects.requireNonNullElse(why.get("words"), "")));
        return new CourseTurn(entry.at(), entry.act().who(), new CourseId(UUID.fromString(entry.key())), ended,
                ended.isPresent() ? "" : entry.act().reason());
    }
}
