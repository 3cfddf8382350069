package enthesis.storage.chart;

import enthesis.storage.chart.Opened.Reason;
import enthesis.storage.journal.Standing;
import enthesis.storage.trail.Trail;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Optional;

/// What came of reading a chart's file whole. As one line of text it goes from program to program.
sealed interface Checked {

    /// Whole: where the trail ended before anything was put back, where the chart stands now, and how many writes were
    /// put back.
    record Whole(Trail.End before, Standing standing, int putBack) implements Checked {}

    /// Not a chart that may be opened as it is, and why.
    record Not(Reason reason) implements Checked {}

    static String line(Checked checked) {
        return switch (checked) {
            case Whole whole -> "whole " + HexFormat.of().formatHex(bytes(whole));
            case Not not -> "not " + not.reason;
        };
    }

    private static byte[] bytes(Whole whole) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            Standing.write(out, whole.before);
            whole.standing.write(out);
            out.writeInt(whole.putBack);
        } catch (IOException e) {
            throw new IllegalStateException("memory takes every byte", e);
        }
        return bytes.toByteArray();
    }

    /// Empty if the line says something else.
    static Optional<Checked> read(String line) {
        int blank = line.indexOf(' ');
        var rest = line.substring(blank + 1);
        try {
            return switch (line.substring(0, Math.max(0, blank))) {
                case "whole" -> Optional.of(whole(HexFormat.of().parseHex(rest)));
                case "not" -> Optional.of(new Not(Reason.valueOf(rest)));
                default -> Optional.empty();
            };
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    private static Whole whole(byte[] bytes) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        return new Whole(Standing.readEnd(in), Standing.read(in), in.readInt());
    }
}
