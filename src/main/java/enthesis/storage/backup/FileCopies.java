package enthesis.storage.backup;

import enthesis.storage.attachment.SealedFiles;
import enthesis.storage.file.Disk;
import enthesis.storage.file.DiskFull;
import java.io.IOException;

/// Brings encrypted files into another folder. None ever changes, so each is copied once, as it is: whether it is what
/// was kept is looked at in the rehearsal, which reads all of them at both places and mends them. `leaving` bytes stay
/// free where they are copied to.
public record FileCopies(Disk disk, SealedFiles from, SealedFiles to, long leaving) {

    /// Copies those that are not there yet.
    ///
    /// @throws DiskFull
    ///             if there is no room for one
    public void take(Wanted wanted) throws IOException {
        var names = from.names();
        int done = 0;
        for (var name : names) {
            wanted.still();
            wanted.done((double) done++ / names.size());
            if (!to.has(name)) {
                to.make();
                room(disk.size(from.path(name)));
                new ForcedCopy(disk).of(from.path(name), to.path(name));
            }
        }
    }

    private void room(long length) throws IOException {
        long free = to.free();
        if (free < length + leaving) {
            throw new DiskFull(free);
        }
    }
}
