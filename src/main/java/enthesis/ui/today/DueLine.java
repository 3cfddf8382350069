package enthesis.ui.today;

import enthesis.domain.course.CourseSummary;
import enthesis.domain.patient.Person;

/// A session that is due by its course's interval; `region` is the region's name.
public record DueLine(Person person, CourseSummary course, String region) {}
