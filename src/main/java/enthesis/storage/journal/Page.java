package enthesis.storage.journal;

import enthesis.storage.trail.Entry;
import enthesis.storage.trail.LineReader;
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

    /// One write: where the chart stands after it, how many lines it has, and these, each as its length and the bytes
    /// that were hashed.
    final class Kept implements Page {
        private final Trail.End end;
        private final int count;
        private final byte[] lines;

        Kept(Trail.End end, int count, byte[] lines) {
            this.end = end;
            this.count = count;
            this.lines = lines;
        }

        static Kept of(List<Entry> entries) {
            var last = entries.getLast();
            return new Kept(new Trail.End(last.seq(), last.hash()), entries.size(), lines(entries));
        }

        private static byte[] lines(List<Entry> entries) {
            return written(out -> {
                for (var entry : entries) {
                    var line = entry.canonical();
                    out.writeInt(line.length);
                    out.write(line);
                }
            });
        }

        Trail.End end() {
            return end;
        }

        long first() {
            return end.seq() - count + 1;
        }

        /// The lines, tied to the end before; empty if they do not follow it.
        Optional<List<Entry>> after(Trail.End before) {
            var entries = new ArrayList<Entry>();
            var last = before;
            var reader = new LineReader();
            try (var in = new DataInputStream(new ByteArrayInputStream(lines))) {
                for (int left = count; left > 0; left--) {
                    var entry = reader.read(in.readNBytes(in.readInt()), last.hash());
                    if (entry.seq() != last.seq() + 1) {
                        return Optional.empty();
                    }
                    entries.add(entry);
                    last = new Trail.End(entry.seq(), entry.hash());
                }
            } catch (IOException | RuntimeException _) {
                return Optional.empty(); // lines of another program, not of this one
            }
            return last.equals(end) ? Optional.of(entries) : Optional.empty();
        }
    }

    static byte[] bytes(Page page) {
        return written(out -> {
            switch (page) {
                case Base base -> {
                    out.writeByte('B');
                    base.standing.write(out);
                }
                case Kept kept -> {
                    out.writeByte('K');
                    Standing.write(out, kept.end);
                    out.writeInt(kept.count);
                    out.write(kept.lines);
                }
            }
        });
    }

    /// What is written, one thing after the other.
    @FunctionalInterface
    interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            writing.to(out);
        } catch (IOException e) {
            throw new IllegalStateException("memory takes every byte", e);
        }
        return bytes.toByteArray();
    }

    /// Empty if this program cannot understand it. The lines of a write are not read yet.
    static Optional<Page> read(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return switch (in.read()) {
                case 'B' -> Optional.of(new Base(Standing.read(in)));
                case 'K' -> Optional.of(new Kept(Standing.readEnd(in), in.readInt(), in.readAllBytes()));
                default -> Optional.empty();
            };
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }
}
