package enthesis.storage.transcript;

import enthesis.storage.backup.Damaged;
import enthesis.storage.backup.Wanted;
import enthesis.storage.file.Disk;
import enthesis.storage.key.MasterKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What was written out of one chart, in the folder `transcripts` beside it: `000001.transcript` and on, of which the
/// newest three stay.
public final class Transcripts {
    private static final Pattern NAME = Pattern.compile("(\\d{6})\\.(?:transcript|unfinished)");
    private static final int STAYING = 3;

    private final Disk disk;
    private final Path folder;
    private final byte[] key;

    public Transcripts(Disk disk, Path data, MasterKey key) {
        this.disk = disk;
        this.folder = data.resolve("transcripts");
        this.key = key.lend("transcript");
    }

    /// One that is just being written: it counts when it was read back and confirmed.
    public final class Writing {
        private final int number;
        private final Path path;
        private final LinesOut out;

        private Writing(int number) throws IOException {
            this.number = number;
            this.path = path(number, "unfinished");
            this.out = LinesOut.begin(disk, path, key, number);
        }

        public void line(String line) throws IOException {
            out.line(line);
        }

        /// The last line was written.
        public void end() throws IOException {
            out.end();
        }

        /// Reads back what was written.
        public Lines lines() throws IOException {
            return Lines.of(disk, path, key, number);
        }

        /// It was read back and is whole. The oldest go.
        ///
        /// @return its number
        public int confirm() throws IOException {
            disk.move(path, path(number, "transcript"));
            for (int old : numbers().stream().sorted(Comparator.reverseOrder()).skip(STAYING).toList()) {
                disk.delete(path(old, "transcript"));
            }
            return number;
        }

        /// Nothing of it is left.
        public void discard() throws IOException {
            disk.delete(path);
        }
    }

    /// Begins another one; what a cut left of an earlier one goes.
    public Writing begin() throws IOException {
        disk.makeFolder(folder);
        int newest = 0;
        for (var name : disk.list(folder)) {
            var found = NAME.matcher(name);
            if (found.matches()) {
                newest = Math.max(newest, Integer.parseInt(found.group(1)));
                if (name.endsWith("unfinished")) {
                    disk.delete(folder.resolve(name));
                }
            }
        }
        return new Writing(newest + 1);
    }

    /// Those that are whole, the oldest first.
    public List<Integer> numbers() throws IOException {
        return disk.list(folder).stream().filter(name -> name.endsWith(".transcript")).map(NAME::matcher)
                .filter(name -> name.matches()).map(name -> Integer.valueOf(name.group(1))).toList();
    }

    /// The lines of one.
    ///
    /// @throws Damaged
    ///             if it is not there, or not of this chart and number
    public Lines lines(int number) throws IOException {
        return Lines.of(disk, path(number, "transcript"), key, number);
    }

    /// Reads one bit by bit.
    ///
    /// @throws Damaged
    ///             if it is not, bit by bit, what was written
    public void read(int number, Wanted wanted) throws IOException {
        var lines = lines(number);
        while (lines.next().isPresent()) {
            wanted.still();
        }
    }

    private Path path(int number, String ending) {
        return folder.resolve(String.format(Locale.ROOT, "%06d.%s", number, ending));
    }
}
