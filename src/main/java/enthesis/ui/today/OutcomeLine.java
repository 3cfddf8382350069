package enthesis.ui.today;

import enthesis.domain.course.CourseKey;
import enthesis.domain.outcome.Slot;
import enthesis.domain.patient.Person;

/// An outcome that is due: of which course (`region` is the region's name), and in which window.
public record OutcomeLine(Person person, CourseKey course, String region, Slot slot) {}
