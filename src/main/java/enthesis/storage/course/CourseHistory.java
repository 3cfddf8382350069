package enthesis.storage.course;

import enthesis.domain.course.Course;
import enthesis.domain.entry.Choices;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.storage.trail.Entry;
import enthesis.storage.trail.Trail;
import enthesis.storage.trail.What;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// When a person's courses ended and were reopened, read from the trail: newest first.
public final class CourseHistory {
    private static final Set<What> TURNS = Set.of(What.ENDED_COURSE, What.REOPENED_COURSE);

    private final Trail trail;

    public CourseHistory(Trail trail) {
        this.trail = trail;
    }

    public List<CourseTurn> of(PatientId id) {
        return trail.of(id).stream().filter(entry -> TURNS.contains(entry.act().what())).map(CourseHistory::turn)
                .toList().reversed();
    }

    private static CourseTurn turn(Entry entry) {
        var ended = Optional.ofNullable(entry.after().get("ended")).map(LocalDate::parse)
                .map(day -> new Course.End(day, Choices.read(Course.Because.class, entry.act().reason())
                        .orElseThrow()));
        return new CourseTurn(entry.at(), entry.act().who(), new CourseId(UUID.fromString(entry.key())), ended,
                ended.isPresent() ? "" : entry.act().reason());
    }
}
