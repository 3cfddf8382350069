package enthesis.storage.patient;

import enthesis.domain.patient.Person;
import enthesis.domain.value.PersonId;
import java.time.Instant;

/// The other chart of the same person, and who linked the two when and why.
public record ChartLink(Person other, PersonId by, Instant at, String reason) {}
