package enthesis.storage.backup;

import enthesis.domain.backup.BackupNotes.Failed;
import enthesis.domain.backup.BackupNotes.WrittenOut;
import enthesis.domain.backup.BackupTrouble;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/// What the book remembers of the chart written out; the books of older versions end before it.
final class WrittenLine {
    private WrittenLine() {}

    static void write(DataOutputStream out, Optional<WrittenOut> line) throws IOException {
        out.writeBoolean(line.isPresent());
        if (line.isPresent()) {
            var now = line.get();
            out.writeInt(now.number());
            out.writeUTF(now.whole().map(Instant::toString).orElse(BackupBook.NEVER));
            out.writeInt(now.backup());
            out.writeUTF(now.failed().map(one -> one.at().toString()).orElse(BackupBook.NEVER));
            out.writeUTF(BackupBook.trouble(now.failed().map(Failed::why)));
        }
    }

    static Optional<WrittenOut> read(DataInputStream in) throws IOException {
        if (in.available() == 0 || !in.readBoolean()) {
            return Optional.empty();
        }
        int number = in.readInt();
        var whole = BackupBook.moment(in);
        int backup = in.readInt();
        var failed = BackupBook.moment(in);
        var why = BackupBook.trouble(in);
        return Optional.of(new WrittenOut(number, whole, backup,
                failed.map(at -> new Failed(at, why.orElse(BackupTrouble.FAILED)))));
    }
}
