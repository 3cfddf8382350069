package enthesis.domain.insight;

import java.math.BigDecimal;
import java.util.Optional;

/// What was given of one solution in one course: mL in all; empty where the volume of a point is not known.
public record Dose(int solution, Optional<BigDecimal> volume) {}
