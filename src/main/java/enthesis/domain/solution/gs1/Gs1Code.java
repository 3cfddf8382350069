package enthesis.domain.solution.gs1;

import java.time.LocalDate;
import java.util.Optional;

/// What a code on a vial or its box says, as far as it is wanted here; `lot` is "" where it names none.
public record Gs1Code(Optional<Gtin> product, String lot, Optional<LocalDate> expiry) {}
