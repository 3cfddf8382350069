package enthesis.storage.journal;

import enthesis.storage.trail.Entry;
import enthesis.storage.trail.Ledger;
import java.io.IOException;
import java.util.List;

/// The journal of an open chart: each write is forced to the disk here before the database commits.
public final class Journal implements Ledger {
    private final JournalFile file;
    private final int generation;
    private final Imprint imprint;
    private Standing standing;

    Journal(JournalFile file, int generation, Imprint imprint, Standing standing) {
        this.file = file;
        this.generation = generation;
        this.imprint = imprint;
        this.standing = standing;
    }

    /// @throws NotJournalled
    ///             if it is not known to be on the disk; nothing more may be kept here then
    @Override
    public void keep(List<Entry> entries) {
        var next = standing.after(entries, imprint);
        try {
            file.append(Page.Kept.of(entries));
        } catch (IOException e) {
            throw new NotJournalled(e);
        }
        standing = next;
    }

    /// Where the chart stands after the last write that was kept.
    public Standing standing() {
        return standing;
    }

    public int generation() {
        return generation;
    }
}
