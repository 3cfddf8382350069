package enthesis.storage.backup;

import enthesis.storage.attachment.SealedFiles;
import enthesis.storage.attachment.Sha256;
import enthesis.storage.file.DiskFull;
import java.io.IOException;
import java.util.Optional;

/// Brings encrypted files into another folder. None ever changes, so each is copied once, after it was decrypted and
/// compared with its name; one that is not what was kept is left to the rehearsal, which tells it. `leaving` bytes stay
/// free where they are copied to.
public record FileCopies(SealedFiles from, SealedFiles to, long leaving) {

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
            var whole = missing(name);
            if (whole.isPresent()) {
                room(whole.get().length);
                to.keepSealed(name, whole.get());
            }
        }
    }

    private Optional<byte[]> missing(Sha256 name) {
        return to.has(name) ? Optional.empty() : from.whole(name);
    }

    private void room(long length) throws IOException {
        long free = to.free();
        if (free < length + leaving) {
            throw new DiskFull(free);
        }
    }
}
