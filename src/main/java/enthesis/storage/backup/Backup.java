package enthesis.storage.backup;

import enthesis.storage.journal.Standing;
import java.time.Instant;

/// A verified backup: its number, when it was made, where the chart stood, the length and SHA-256 of its file, and the
/// generation of the journal that was begun after it.
public record Backup(int number, Instant at, Standing standing, long length, String sha256, int generation) {}
