package enthesis.storage.extract;

import enthesis.storage.file.Disk;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The checksums of an export, and whether its files still are what was written: reads every one of them.
public record Checksums(Disk disk, Path folder) {
    /// Where they stand: a line for each file, its SHA-256, two blanks, its way from the folder.
    public static final String FILE = "SHA256SUMS";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) {2}([^/\\\\][^\\\\]*)");
    private static final int PIECE = 1 << 20;

    static String line(String sum, String file) {
        return sum + "  " + file + "\n";
    }

    /// Begins to read.
    ///
    /// @throws NoSuchFileException
    ///             if there are none
    public Reading reading() throws IOException {
        return new Reading();
    }

    /// Files that are missing, damaged, or no part of it: all of them, by their ways from the folder.
    public List<String> wrong() throws IOException {
        try (var reading = reading()) {
            while (!reading.whole()) {
                reading.next();
            }
            return reading.wrong();
        }
    }

    /// Reads one file after the other.
    public final class Reading implements AutoCloseable {
        private final BufferedReader lines;
        private final List<String> wrong = new ArrayList<>();
        private long read;
        private boolean whole;

        private Reading() throws IOException {
            lines = Files.newBufferedReader(folder.resolve(FILE), StandardCharsets.UTF_8);
        }

        public boolean whole() {
            return whole;
        }

        /// How many files were read.
        public long read() {
            return read;
        }

        public List<String> wrong() {
            return List.copyOf(wrong);
        }

        public void next() throws IOException {
            var line = line();
            if (line == null) {
                whole = true;
                strangers();
                return;
            }
            var said = LINE.matcher(line);
            if (!said.matches()) {
                wrong.add(FILE);
            } else if (!holds(said.group(2), said.group(1))) {
                wrong.add(said.group(2));
            }
            read++;
        }

        private @Nullable String line() throws IOException {
            try {
                return lines.readLine();
            } catch (CharacterCodingException _) {
                wrong.add(FILE);
                return null;
            }
        }

        private boolean holds(String file, String sum) throws IOException {
            var path = folder.resolve(file).normalize();
            if (!path.startsWith(folder.normalize()) || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
            var digest = new Checksum();
            long at = 0;
            for (var part = disk.part(path, at, PIECE); part.length > 0; part = disk.part(path, at, PIECE)) {
                digest.add(part);
                at += part.length;
            }
            return digest.hex().equals(sum);
        }

        /// One more than there are lines of, beside the checksums themselves, was laid there by somebody else.
        private void strangers() throws IOException {
            long files;
            try (Stream<Path> all = Files.walk(folder)) {
                files = all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)).count();
            }
            long missing = wrong.stream().filter(file -> !disk.exists(folder.resolve(file))).count();
            if (files != read - missing + 1) {
                wrong.add(Objects.requireNonNull(folder.getFileName()).toString());
            }
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
