package enthesis.storage.putback;

import enthesis.storage.backup.ForcedCopy;
import enthesis.storage.backup.Wanted;
import enthesis.storage.file.Aside;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.Disk;
import enthesis.storage.file.DiskFull;
import enthesis.storage.place.Founding;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/// Puts a copy of a chart into the chart's folder of a workstation that has none. Everything is copied into a folder in
/// it first, each file forced and compared, the vault last; once that is there, all of it is renamed into its place. Cut
/// off before, nothing was put back and the copy is forgotten; cut off after, the next start goes on (`settle`). Where
/// it came from nothing is changed.
///
/// The chart's file may be missing in the copy: it is made from the newest backup as soon as somebody has its key.
public final class PutBack {
    /// What stays free.
    private static final long ROOM = 16 << 20;
    /// Left alone by the look at the folder.
    private static final String ARRIVING = "arriving.new";

    private final Disk disk;
    private final ChartFolder folder;
    private final Path arriving;

    public PutBack(Disk disk, ChartFolder folder) {
        this.disk = disk;
        this.folder = folder;
        arriving = folder.path().resolve(ARRIVING);
    }

    /// Puts it back; the folder is held by this program, and no chart is in it.
    ///
    /// @throws DiskFull
    ///             if there is no room, before anything is copied
    /// @throws Wanted.Stopped
    ///             if nobody wants it any more; nothing of it is left
    public void take(ChartCopy copy, Wanted wanted) throws IOException {
        if (disk.exists(new ChartFolder(arriving).vault())) {
            settle(); // copied whole before, and not all of it was renamed
            return;
        }
        clear(arriving);
        long free = disk.free(folder.path());
        if (free < copy.bytes() + ROOM) {
            throw new DiskFull(free);
        }
        var founding = new Founding(disk, folder);
        founding.begin();
        founding.done();
        boolean whole = false;
        try {
            copied(copy, wanted);
            whole = true;
        } finally {
            if (!whole) {
                clear(arriving);
            }
        }
        settle();
    }

    private void copied(ChartCopy copy, Wanted wanted) throws IOException {
        var copies = new ForcedCopy(disk);
        long done = 0;
        for (var file : new CopyFiles(disk, copy.folder()).all()) {
            wanted.still();
            var to = arriving.resolve(file);
            disk.makeFolder(Objects.requireNonNull(to.getParent()));
            copies.of(copy.folder().resolve(file), to);
            done += disk.size(to);
            wanted.done((double) done / Math.max(1, copy.bytes()));
        }
        var there = new ChartFolder(arriving);
        if (!disk.exists(there.vault())) {
            copies.of(there.vaultCopy(), there.vault());
        }
        if (!disk.exists(there.vault())) {
            throw new NoSuchFileException("vault.json");
        }
    }

    /// Whether something was being put back when the program ended.
    public boolean pending() {
        return disk.exists(arriving);
    }

    /// Ends what was begun: renames what was copied whole, and forgets anything else.
    public void settle() throws IOException {
        var vault = new ChartFolder(arriving).vault();
        if (disk.exists(vault)) {
            for (var name : disk.list(arriving)) {
                if (!arriving.resolve(name).equals(vault)) {
                    moved(name);
                }
            }
            moved(Objects.requireNonNull(vault.getFileName()).toString());
        }
        clear(arriving);
    }

    private void moved(String name) throws IOException {
        var to = folder.path().resolve(name);
        if (disk.exists(to)) {
            disk.move(to, Aside.of(disk, to));
        }
        disk.move(arriving.resolve(name), to);
    }

    /// The folder is ours: nothing in it is a link.
    private void clear(Path file) throws IOException {
        for (var name : disk.list(file)) {
            clear(file.resolve(name));
        }
        disk.delete(file);
    }
}
