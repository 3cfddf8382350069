package enthesis.storage.visit;

import java.time.Instant;

/// When a patient was last seen, and whether a visit of theirs is still open.
public record LastSeen(Instant performed, boolean inProgress) {}
