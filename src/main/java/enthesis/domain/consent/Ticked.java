package enthesis.domain.consent;

import java.time.Instant;

/// One item of the text as it was shown, who ticked it, and when.
public record Ticked(Item item, String by, Instant at) {}
