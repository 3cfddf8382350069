package enthesis.storage.journal;

import enthesis.storage.file.DiskFull;
import enthesis.storage.trail.Entry;
import enthesis.storage.trail.Ledger;
import java.io.IOException;
import java.util.List;

/// The journal of an open chart: each write is forced to the disk here before the database commits.
public final class Journal implements Ledger {
    private JournalFile file;
    private int generation;
    private final Imprint imprint;
    private Standing standing;
    private boolean full;

    Journal(JournalFile file, int generation, Imprint imprint, Standing standing) {
        this.file = file;
        this.generation = generation;
        this.imprint = imprint;
        this.standing = standing;
    }

    /// Appends and forces.
    ///
    /// @throws NotJournalled
    ///             if it is not known to be on the disk; unless the disk was full, nothing more may be kept here then
    @Override
    public void keep(List<Entry> entries) {
        full = false;
        var next = standing.after(entries, imprint);
        try {
            file.append(Page.Kept.of(entries));
        } catch (IOException e) {
            full = e instanceof DiskFull;
            throw new NotJournalled(e);
        }
        standing = next;
    }

    /// A full disk took nothing that counts: the next write stands in its place.
    @Override
    public boolean goesOn() {
        return full;
    }

    /// Goes on in a new generation, which begins where the chart stands now; after a failure in the one before.
    public void turn(Journals journals) throws IOException {
        var next = journals.begin(generation + 1, standing);
        file = next.file;
        generation = next.generation;
        full = false;
    }

    /// Says at its end where the chart stands, for the next opening to read that alone. A disk that does not take it is
    /// no harm: then the next opening reads everything.
    public void close() {
        try {
            file.append(new Page.Base(standing));
        } catch (IOException _) {
            return;
        }
    }

    /// Where the chart stands after the last write that was kept.
    public Standing standing() {
        return standing;
    }

    public int generation() {
        return generation;
    }
}
