package enthesis.storage.journal;

import enthesis.storage.trail.Entry;
import enthesis.storage.trail.Trail;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What one record of the journal says.
sealed interface Page {
    /// Where the chart stood when the file was begun.
    record Base(Standing standing) implements Page {}

    /// One write: its lines as the bytes that were hashed, numbered to `last`, and the hash of the last.
    record Kept(long last, String hash, List<byte[]> lines) implements Page {

        static Kept of(List<Entry> entries) {
            var last = entries.getLast();
            return new Kept(last.seq(), last.hash(), entries.stream().map(Entry::canonical).toList());
        }

        long first() {
            return last - lines.size() + 1;
        }

        /// The lines, tied to the end before; empty if they do not follow it.
        Optional<List<Entry>> after(Trail.End end) {
            var entries = new ArrayList<Entry>();
            var before = end;
            try {
                for (var line : lines) {
                    var entry = Entry.read(line, before.hash());
                    if (entry.seq() != before.seq() + 1) {
                        return Optional.empty();
                    }
                    entries.add(entry);
                    before = new Trail.End(entry.seq(), entry.hash());
                }
            } catch (RuntimeException _) {
                return Optional.empty(); // a line of another program, not of this one
            }
            return before.equals(new Trail.End(last, hash)) ? Optional.of(entries) : Optional.empty();
        }
    }

    static byte[] bytes(Page page) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            switch (page) {
                case Base base -> {
                    out.writeByte('B');
                    base.standing.write(out);
                }
                case Kept kept -> write(out, kept);
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory takes every byte", e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, Kept kept) throws IOException {
        out.writeByte('K');
        Standing.write(out, new Trail.End(kept.last, kept.hash));
        out.writeInt(kept.lines.size());
        for (var line : kept.lines) {
            out.writeInt(line.length);
            out.write(line);
        }
    }

    /// Empty if this program cannot understand it.
    static Optional<Page> read(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return switch (in.read()) {
                case 'B' -> Optional.of(new Base(Standing.read(in)));
                case 'K' -> {
                    var end = Standing.readEnd(in);
                    yield Optional.of(new Kept(end.seq(), end.hash(), lines(in)));
                }
                default -> Optional.empty();
            };
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    private static List<byte[]> lines(DataInputStream in) throws IOException {
        var lines = new ArrayList<byte[]>();
        for (int left = in.readInt(); left > 0; left--) {
            lines.add(in.readNBytes(in.readInt()));
        }
        return lines;
    }
}
