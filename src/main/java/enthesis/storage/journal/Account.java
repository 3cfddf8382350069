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
    private final boolean reading;
    private final Map<Long, String> hashes = new HashMap<>();
    private @Nullable Standing end;
    private @Nullable JournalFile open;
    private int newest;
    private long most;
    private boolean whole = true;
    private boolean summed;

    /// Heard from the first page there is.
    Account(Imprint imprint, Told told) {
        this(imprint, told, false, true);
    }

    private Account(Imprint imprint, Told told, boolean fromBackup, boolean reading) {
        this.imprint = imprint;
        this.told = told;
        this.fromBackup = fromBackup;
        this.reading = reading;
    }

    /// Heard from the first page there is, but the lines of the writes are left unread: each record is its own witness,
    /// and what the tables hold is known again when a page says where the chart stands.
    static Account unread(Imprint imprint) {
        return new Account(imprint, (_, _) -> {}, false, false);
    }

    /// Heard from where the chart stood once.
    Account(Imprint imprint, Standing from, Told told) {
        this(imprint, told, true, true);
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

    /// Whether nothing is missing, and it ends with a page that says that the chart stands there.
    boolean closedAt(Trail.End at) {
        return whole && summed && end != null && end.end().equals(at);
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
                most = Math.max(most, kept.end().seq());
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
        if (end == null || kept.end().seq() <= end.seq()) {
            return;
        }
        if (!reading) {
            passed(end, kept);
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

    private void passed(Standing before, Page.Kept kept) {
        whole &= kept.first() == before.seq() + 1;
        moved(new Standing(kept.end(), before.version(), before.tables()));
        summed = false;
    }

    private void moved(Standing to) {
        end = to;
        summed = true;
        most = Math.max(most, to.seq());
        hashes.put(to.seq(), to.end().hash());
    }
}
