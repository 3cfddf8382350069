package enthesis.storage.noted;

import enthesis.domain.note.find.NoteQuery;
import enthesis.domain.note.find.NotesFound;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.Disk;
import enthesis.storage.key.MasterKey;
import enthesis.storage.trail.Trail;
import enthesis.storage.trail.Write;
import org.jooq.DSLContext;

/// The notes by the words that people have said in them: visits begun or signed, with what was added, courses and
/// follow-ups. Voided visits are not among them. On the chart's thread, but for `gather` and `keepFirst`.
public final class NoteWords {
    /// So many lines of the trail are followed anew sooner than the file is written anew.
    private static final int FEW = 500;
    private static final long NEVER = -1;

    private final Write write;
    private final IndexFile file;
    private final WordIndex index = new WordIndex();
    /// Which line of the trail the file has come to; before the first where there is none.
    private volatile long kept = NEVER;
    /// Whether a piece could not be read: then nobody reads on by himself.
    private volatile boolean stuck;
    private boolean closed;

    public NoteWords(Write write, Disk disk, ChartFolder folder, MasterKey key) {
        this.write = write;
        file = new IndexFile(disk, folder.noteWords(), key.lend(MasterKey.NOTE_WORDS));
    }

    /// The newest notes that a query fits, at most `NoteSearch.LIMIT`.
    public NotesFound find(NoteQuery query) {
        return find(query, write.db());
    }

    NotesFound find(NoteQuery query, DSLContext db) {
        if (query.sought().isEmpty()) {
            return NotesFound.NONE;
        }
        boolean whole = !new Gathering(db, index).follow() && filled();
        return new NoteSearch(db, index, write.clock().getZone()).of(query, whole);
    }

    private boolean filled() {
        return index.reach().filter(reach -> reach.filling().isEmpty()).isPresent();
    }

    /// Enters a little more of what has changed since it was last looked at.
    ///
    /// @return whether there is more
    public boolean follow() {
        return new Gathering(write.db(), index).follow();
    }

    /// Writes down what was read for the first time; beside the chart's thread, on which nobody may wait for the disk.
    public synchronized void keepFirst() {
        if (!closed && filled() && kept == NEVER) {
            keep();
        }
    }

    /// Reads a little more of what was there before the chart was opened, on the thread that reads beside the chart's
    /// and by its way in.
    ///
    /// @return whether there is more
    public boolean gather(DSLContext reading) {
        boolean done = false;
        try {
            boolean more = gathered(reading);
            done = true;
            return more;
        } finally {
            stuck = !done;
        }
    }

    /// Whether a piece could not be read; it is tried again by whoever calls `gather` again.
    public boolean stuck() {
        return stuck;
    }

    private boolean gathered(DSLContext reading) {
        if (index.reach().isPresent()) {
            return new Gathering(reading, index).fill();
        }
        if (file.read(index) && index.reach().filter(reach -> Gathering.goesOn(reach, reading)).isPresent()) {
            kept = index.reach().filter(reach -> reach.filling().isEmpty()).map(reach -> reach.end().seq())
                    .orElse(NEVER);
        } else {
            index.clear();
            index.begin(Reach.begun(Trail.end(reading)));
        }
        return index.reach().isPresent();
    }

    private void keep() {
        file.write(index);
        kept = index.reach().map(reach -> reach.end().seq()).orElse(NEVER);
    }

    /// Writes down how far it has come, and forgets all of it: no word of a patient stays in memory.
    public synchronized void close() {
        closed = true;
        if (index.reach().filter(reach -> kept == NEVER || reach.end().seq() - kept >= FEW).isPresent()) {
            keep();
        }
        index.close();
    }
}
