package enthesis.storage.visit;

import enthesis.domain.value.VisitId;
import enthesis.domain.vitals.Measurement;
import java.time.Instant;

/// A measurement with the visit and the time at which that was performed.
public record Measured(VisitId visit, Instant performed, Measurement measurement) {}
