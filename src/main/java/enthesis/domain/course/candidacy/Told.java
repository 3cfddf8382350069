package enthesis.domain.course.candidacy;

import enthesis.domain.entry.Answer;
import enthesis.domain.finding.Named;
import java.time.LocalDate;
import java.util.Optional;

/// What the chart says to a question by itself, and by what: "the allergy list: corn". Without a day it is true on
/// every day.
public record Told(Answer answer, Named by, Optional<LocalDate> day) {}
