package enthesis.domain.map.pain;

import java.time.LocalDate;

/// A drawing that no visit has, and the day on which it was made.
public record DrawnOn(LocalDate day, PainDrawing drawing) {}
