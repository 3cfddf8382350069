/// The journal: every write of the chart once more, in files of its own, encrypted, tied together, and forced to the
/// disk before the database commits. H2 alone promises nothing after a power cut (reliability.md 0.1); what stands here
/// is put back when the database does not have it (journal.md).
///
/// A file begins with a `Base`, where the chart stood and what every table held then, and goes on with one `Kept` for
/// each write. A new file, a generation, is begun after each verified backup; the older ones stay as long as a backup
/// needs them.
@NullMarked
package enthesis.storage.journal;

import org.jspecify.annotations.NullMarked;
