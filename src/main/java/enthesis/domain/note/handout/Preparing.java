package enthesis.domain.note.handout;

import enthesis.domain.course.Course;
import enthesis.domain.entry.Entered;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Patient;
import enthesis.domain.practice.Practice;
import enthesis.domain.screening.ToldMedication;
import enthesis.domain.visit.Attended;
import enthesis.domain.visit.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Who prepares for an injection and for when: `takes` are the drugs as they were told.
public record Preparing(Patient patient, List<Allergy> allergies, List<Course> courses, When when,
        List<ToldMedication> takes, Practice practice) {

    /// The day the sheet is given, and the day of the injection.
    public record When(LocalDate today, LocalDate injection) {}

    public Preparing {
        allergies = List.copyOf(allergies);
        courses = List.copyOf(courses);
        takes = takes.stream().filter(one -> !one.told().isBlank()).toList();
    }

    /// For the next appointment that was made at a visit; empty while there is none.
    public static Optional<Preparing> next(Reading reading) {
        var about = reading.about();
        return reading.aftercare().next() instanceof Entered.Value<LocalDate>(var day, _)
                ? Optional.of(new Preparing(about.everywhere(), reading.allergies().all(),
                        about.visit().courses().stream().map(Attended::course).toList(),
                        new When(about.today(), day), reading.checkIn().medications(), about.practice()))
                : Optional.empty();
    }
}
