package enthesis.ui.patient.chart;

import enthesis.domain.course.Course;
import java.util.function.Consumer;

/// The ways to a course's candidacy, to its examinations and to its consent.
public record Assessing(Consumer<Course> candidacy, Consumer<Course> exam, Consumer<Course> consent) {}
