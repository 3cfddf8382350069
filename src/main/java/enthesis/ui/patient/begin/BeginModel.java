package enthesis.ui.patient.begin;

import enthesis.domain.course.Course;
import enthesis.domain.course.CourseSummary;
import enthesis.domain.value.CourseId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which of several open courses a visit is to serve: only the one it was asked from is ticked. The visit serves them
/// in the order they are listed.
public final class BeginModel {
    private final List<CourseSummary> courses;
    private final ReadOnlyObjectWrapper<Set<CourseId>> ticked;
    private final Consumer<List<Course>> begin;

    /// `from` is the course that was looked at.
    public BeginModel(List<CourseSummary> courses, CourseId from, Consumer<List<Course>> begin) {
        this.courses = List.copyOf(courses);
        this.begin = begin;
        ticked = new ReadOnlyObjectWrapper<>(Set.of(from));
    }

    public List<CourseSummary> courses() {
        return courses;
    }

    public ReadOnlyObjectProperty<Set<CourseId>> ticked() {
        return ticked.getReadOnlyProperty();
    }

    public void tick(CourseId course, boolean served) {
        var next = new HashSet<>(ticked.get());
        if (served) {
            next.add(course);
        } else {
            next.remove(course);
        }
        ticked.set(Set.copyOf(next));
    }

    /// Begins the visit; nothing happens while no course is ticked.
    public void begin() {
        var served = courses.stream().map(CourseSummary::course).filter(one -> ticked.get().contains(one.id()))
                .toList();
        if (!served.isEmpty()) {
            begin.accept(served);
        }
    }
}
