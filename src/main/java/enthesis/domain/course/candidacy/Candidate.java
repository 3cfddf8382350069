package enthesis.domain.course.candidacy;

import enthesis.domain.course.Course;
import enthesis.domain.patient.Patient;
import enthesis.domain.practice.Practice;
import enthesis.domain.practice.assess.Contraindication;
import enthesis.domain.practice.assess.Contraindication.Scope;
import enthesis.domain.screening.CheckIn;
import enthesis.domain.value.CourseId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// Everything a candidacy is read against: the course, the person with all that their charts say, what the last
/// check-in said and when, on which day it is read. `used` is what a visit uses besides what was planned.
public record Candidate(Course course, Patient person, Optional<Checked> checked, Practice practice, LocalDate day,
        Set<String> used) {

    /// A check-in and its day.
    public record Checked(CheckIn checkIn, LocalDate day) {}

    public Candidate {
        used = Set.copyOf(used);
    }

    public Candidate(Course course, Patient person, Optional<Checked> checked, Practice practice, LocalDate day) {
        this(course, person, checked, practice, day, Set.of());
    }

    /// Whether a bleed at the site can't be pressed on, or it is spinal.
    public boolean deep() {
        return practice.rules().deep().regions().contains(course.region());
    }

    /// Whether an image follows the needle in this region.
    public boolean imaged() {
        return practice.guided().asks(course.region(), Optional.empty());
    }

    Optional<CourseId> scope(Contraindication question) {
        return question.scope() == Scope.SITE ? Optional.of(course.id()) : Optional.empty();
    }
}
