package enthesis.domain.wording;

import enthesis.domain.value.PersonId;
import java.time.Instant;

/// That somebody has read all lines of a language and found them right. `text` is the mark of exactly those lines.
public record Confirmed(PersonId who, Instant at, String text) {}
