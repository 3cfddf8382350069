package enthesis.domain.course;

import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.Side;

/// Which course: whose, and of which region (a key of the map) and side. None of it ever changes.
public record CourseKey(CourseId id, PatientId patient, String region, Side side) {}
