package enthesis.storage.visit;

import enthesis.domain.value.CourseId;
import enthesis.domain.value.VisitId;
import enthesis.domain.vitals.pain.Pain;
import java.time.Instant;

/// A pain score of 0 to 10 with its course, and the visit and the time at which that was performed.
public record Told(VisitId visit, Instant performed, CourseId course, Pain pain, int score) {}
