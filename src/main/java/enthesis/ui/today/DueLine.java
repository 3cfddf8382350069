package enthesis.ui.today;

import enthesis.domain.course.GoingCourse;
import enthesis.domain.patient.Person;

/// A session that is due by its course's interval; `region` is the region's name.
public record DueLine(Person person, GoingCourse course, String region) {}
