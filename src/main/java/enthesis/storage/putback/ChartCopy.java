package enthesis.storage.putback;

import java.nio.file.Path;
import java.time.Instant;

/// A chart that lies elsewhere, as far as can be seen without its key: the clinic that its vault names, how many
/// backups there are, when something of it was written last, the bytes of all of it, and whether the chart's own file is
/// there too, as on the disk of another workstation.
public record ChartCopy(Path folder, String clinic, int backups, Instant written, long bytes, boolean whole) {}
