package enthesis.domain.patient;

import java.time.LocalDate;
import java.util.Optional;

/// A chart that no longer has to be kept (clinical.md 12.3), since a day. `lastVisit` is empty where there was none:
/// then the time runs from the day the chart was opened. Nothing is done to it.
public record OldChart(Person person, Optional<LocalDate> lastVisit, LocalDate since) {}
