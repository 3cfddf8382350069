package enthesis.storage.journal;

import enthesis.storage.trail.Trail;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the generations of the journal say, heard one after the other: how far the chart came, and whether anything is
/// missing on the way.
public final class Account {
    private final Imprint imprint;
    private final Told told;
    private final boolean fromBackup;
    private final Map<Long, String> hashes = new HashMap<>();
    private @Nullable Standing end;
    private @Nullable JournalFile open;
    private int newest;
    private long most;
    private boolean whole = true;

    /// Heard from the first page there is.
    Account(Imprint imprint, Told told) {
        this.imprint = imprint;
        this.told = told;
        this.fromBackup = false;
    }

    /// Heard from where the chart stood once.
    Account(Imprint imprint, Standing from, Told told) {
        this.imprint = imprint;
        this.told = told;
        this.fromBackup = true;
        moved(from);
    }

    /// Where the chart stands; empty if no journal says it.
    public Optional<Standing> end() {
        return Optional.ofNullable(end);
    }

    /// The highest number of a line that was ever seen in it, even behind a gap.
    public long most() {
        return most;
    }

    /// Whether nothing is missing.
    public boolean whole() {
        return whole;
    }

    /// The number of the newest generation; 0 if there is none.
    public int newest() {
        return newest;
    }

    /// Whether the chart stood here at the end of some write.
    public boolean knows(Trail.End where) {
        return where.hash().equals(hashes.get(where.seq()));
    }

    Optional<JournalFile> open() {
        return Optional.ofNullable(open);
    }

    void heard(int generation, JournalFile.Read read) {
        newest = generation;
        open = read.file().orElse(null);
        whole &= read.whole();
    }

    void page(Page page, boolean follows) {
        switch (page) {
            case Page.Base base -> {
                most = Math.max(most, base.standing().seq());
                if (follows) {
                    base(base.standing());
                }
            }
            case Page.Kept kept -> {
                most = Math.max(most, kept.last());
                if (follows) {
                    kept(kept);
                }
            }
        }
    }

    /// A new generation begins where the last one ended, or repeats its last writes; else something is missing.
    private void base(Standing base) {
        if (end == null || base.end().equals(end.end())) {
            moved(base);
        } else if (!knows(base.end()) && (!fromBackup || base.seq() > end.seq())) {
            whole = false;
            if (!fromBackup && base.seq() > end.seq()) {
                moved(base);
            }
        }
    }

    private void kept(Page.Kept kept) {
        if (end == null || kept.last() <= end.seq()) {
            return;
        }
        var entries = kept.after(end.end());
        if (entries.isPresent()) {
            told.write(end, entries.get());
            moved(end.after(entries.get(), imprint));
        } else {
            whole = false;
        }
    }

    private void moved(Standing to) {
        end = to;
        most = Math.max(most, to.seq());
        hashes.put(to.seq(), to.end().hash());
    }
}
