package enthesis.domain.extract;

import enthesis.domain.course.Course;
import enthesis.domain.map.Point;
import enthesis.domain.note.Addendum;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PersonId;
import enthesis.domain.value.VisitId;
import enthesis.domain.visit.Attended;
import enthesis.domain.visit.Reading;
import enthesis.domain.visit.Visit;
import java.util.List;
import java.util.Optional;

/// One visit: its facts as they were read by the numbers of its day, who began it, how it was signed, what was added,
/// and what came after.
public record VisitExtract(Reading facts, PersonId begunBy, Optional<NoteExtract> signed, List<Addendum> addenda,
        List<AfterExtract> after) {

    public VisitExtract {
        addenda = List.copyOf(addenda);
        after = List.copyOf(after);
    }

    public Visit visit() {
        return facts.about().visit();
    }

    public VisitId id() {
        return visit().id();
    }

    public boolean serves(CourseId course) {
        return visit().courses().stream().anyMatch(one -> one.course().id().equals(course));
    }

    /// Left out of everything counted, still readable.
    public boolean inError() {
        return addenda.stream().anyMatch(one -> one.said().kind() == Addendum.Kind.ENTERED_IN_ERROR);
    }

    /// Who answers for it: the signer; before a signature whoever began it.
    public PersonId answers() {
        return signed.map(NoteExtract::signer).orElse(begunBy);
    }

    /// The points of one of its courses, in the order of their numbers: of its region, on a side that it admits.
    public List<Point> points(Course course) {
        return facts.points().stream().filter(point -> whose(point).filter(course.id()::equals).isPresent()).toList();
    }

    private Optional<CourseId> whose(Point point) {
        return visit().courses().stream().map(Attended::course)
                .filter(course -> course.region().equals(point.place().region()))
                .filter(course -> point.side().filter(course.side()::admits).isPresent())
                .map(Course::id).findFirst();
    }
}
