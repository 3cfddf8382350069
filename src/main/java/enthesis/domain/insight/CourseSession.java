package enthesis.domain.insight;

/// A session with the course it belongs to.
public record CourseSession(TreatedCourse course, TreatedSession session) {}
