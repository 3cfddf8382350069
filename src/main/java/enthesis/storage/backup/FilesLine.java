package enthesis.storage.backup;

import enthesis.domain.backup.BackupNotes.FilesRead;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;

/// What the book remembers of the files that were read; the books of older versions end before it.
final class FilesLine {
    private FilesLine() {}

    static void write(DataOutputStream out, Optional<FilesRead> line) throws IOException {
        out.writeUTF(line.map(one -> one.at().toString()).orElse(BackupBook.NEVER));
        out.writeInt(line.map(FilesRead::all).orElse(0));
        out.writeInt(line.map(FilesRead::mended).orElse(0));
        out.writeInt(line.map(FilesRead::lost).orElse(0));
    }

    static Optional<FilesRead> read(DataInputStream in) throws IOException {
        if (in.available() == 0) {
            return Optional.empty();
        }
        var at = BackupBook.moment(in);
        int all = in.readInt();
        int mended = in.readInt();
        int lost = in.readInt();
        return at.map(moment -> new FilesRead(moment, all, mended, lost));
    }
}
