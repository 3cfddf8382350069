package enthesis.ui.practice.shelf;

import enthesis.domain.patient.Person;
import enthesis.domain.solution.shelf.Received;
import java.time.LocalDate;

/// One visit in which a lot was named, with the person and the day.
public record RecallLine(Person person, LocalDate day, Received received) {}
