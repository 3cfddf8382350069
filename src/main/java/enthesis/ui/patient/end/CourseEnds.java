package enthesis.ui.patient.end;

import enthesis.domain.course.Course;
import java.util.function.BiConsumer;

/// How a course is ended, and how that is taken back for a reason of at least so many letters; each is written off
/// the screen.
public record CourseEnds(BiConsumer<Course, Course.End> end, BiConsumer<Course, String> reopen, int reasonLetters) {}
