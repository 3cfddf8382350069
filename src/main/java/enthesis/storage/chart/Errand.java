package enthesis.storage.chart;

import enthesis.storage.journal.Standing;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// What is done with a file that is read whole.
sealed interface Errand {

    /// It is read as it is.
    record Look() implements Errand {}

    /// What the journal has more is put back first: it told the chart's end last as `told`.
    record CatchUp(Standing told) implements Errand {}

    /// The same with a restored backup, which stood at `from`: older journals may be gone.
    record Replay(Standing from) implements Errand {}

    static void write(DataOutputStream out, Errand errand) throws IOException {
        switch (errand) {
            case Look _ -> out.writeByte('L');
            case CatchUp catchUp -> {
                out.writeByte('C');
                catchUp.told.write(out);
            }
            case Replay replay -> {
                out.writeByte('R');
                replay.from.write(out);
            }
        }
    }

    static Errand read(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case 'L' -> new Look();
            case 'C' -> new CatchUp(Standing.read(in));
            case 'R' -> new Replay(Standing.read(in));
            default -> throw new IOException("no such errand");
        };
    }
}
