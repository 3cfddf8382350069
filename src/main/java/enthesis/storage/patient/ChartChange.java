package enthesis.storage.patient;

import enthesis.domain.value.PersonId;
import java.time.Instant;

/// One value of a chart that was changed: which (`family`, `allergy.substance`), from what, to what; "" for nothing.
/// `reason` is why an allergy was taken off, else "".
public record ChartChange(Instant at, PersonId who, String what, String was, String now, String reason) {}
