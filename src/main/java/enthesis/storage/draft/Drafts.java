package enthesis.storage.draft;

import enthesis.domain.entry.Field;
import enthesis.domain.value.PersonId;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.Disk;
import enthesis.storage.file.DiskFull;
import enthesis.storage.file.Reserve;
import enthesis.storage.key.MasterKey;
import enthesis.storage.place.Founding;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The drafts of a chart. What `append` has returned for survives the program and a power cut. One writer at a time.
///
/// After a failed append the file is not trusted any more (a second force may claim what the first one lost): everything
/// goes into a new file instead, and when the disk is full the reserve is given up for it.
public final class Drafts implements AutoCloseable {
    private final DraftFile file;
    private final Reserve reserve;
    private final Closeable held;
    private final Map<String, Draft> drafts;

    private Drafts(DraftFile file, Reserve reserve, Closeable held) {
        this.file = file;
        this.reserve = reserve;
        this.held = held;
        this.drafts = file.read().map(Scan::drafts).orElseGet(TreeMap::new);
    }

    /// Opens the drafts of the chart in `folder`, or begins them. A damaged or foreign file is set aside; what can be
    /// read of it is there.
    ///
    /// @throws IllegalStateException
    ///             if they are open already
    public static Drafts open(Disk disk, ChartFolder folder, MasterKey key) throws IOException {
        var held = disk.hold(folder.draftsLock())
                .orElseThrow(() -> new IllegalStateException("the drafts are open already"));
        var file = new DraftFile(disk, folder.drafts(), key.lend(MasterKey.DRAFT));
        var opened = new Drafts(file, new Reserve(disk, folder), held);
        opened.begin(new Founding(disk, folder));
        return opened;
    }

    /// A record read back after a crash may not have been forced, so the file is written anew at each opening; where
    /// the disk refuses that, the first append will say so.
    private void begin(Founding founding) {
        try {
            founding.done();
            file.replace(drafts.values());
        } catch (IOException _) {
            // the file is left as it is, and the next append begins with a new one
        }
    }

    /// Keeps what was typed; it is on the disk when this returns.
    ///
    /// @throws NotKept
    ///             if it is not; it stays in memory and is tried again with the next append, and by `compact`
    public synchronized void append(String subject, PersonId who, Instant at, Map<Field, String> changes)
            throws NotKept {
        keep(Change.typed(subject, who, at, changes));
    }

    /// The draft is done with: its facts are in the chart, or it was thrown away on purpose.
    public synchronized void clear(String subject) throws NotKept {
        if (drafts.containsKey(subject)) {
            keep(Change.cleared(subject));
        }
    }

    /// Every draft by its subject, as typed up to now.
    public synchronized Map<String, Draft> read() {
        return Map.copyOf(drafts);
    }

    /// Writes a new file with the drafts as they are now; also the second try after `NotKept`.
    public synchronized void compact() throws NotKept {
        try {
            replace();
        } catch (IOException e) {
            throw new NotKept(e);
        }
    }

    /// Where a file that could not be wholly read was set aside.
    public synchronized Optional<Path> setAside() {
        return file.setAside();
    }

    private void keep(Change change) throws NotKept {
        change.into(drafts);
        if (!file.takesMore() || !appended(change)) {
            compact();
        }
    }

    private boolean appended(Change change) {
        try {
            file.append(change);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private void replace() throws IOException {
        try {
            file.replace(drafts.values());
        } catch (DiskFull e) {
            if (!reserve.giveUp()) {
                throw e;
            }
            file.replace(drafts.values());
        }
    }

    @Override
    public synchronized void close() throws IOException {
        held.close();
    }
}
