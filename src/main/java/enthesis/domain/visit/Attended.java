package enthesis.domain.visit;

import enthesis.domain.course.Course;

/// A course that a visit serves, and the number of this session in it by the time performed (1 for the first).
public record Attended(Course course, int session) {}
