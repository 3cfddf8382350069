package enthesis.storage.extract;

import enthesis.storage.file.Disk;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// The checksums of an export, a folder or a zip archive, and whether its files still are what was written: reads every
/// one of them.
public record Checksums(Disk disk, Path place) {
    /// Where they stand: a line for each file, its SHA-256, two blanks, its way from the folder.
    public static final String FILE = "SHA256SUMS";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) {2}([^/\\\\][^\\\\]*)");
    /// No line of ours is longer.
    private static final int LONGEST = 4_096;

    static String line(String sum, String file) {
        return sum + "  " + file + "\n";
    }

    /// Begins to read. An archive that is broken is wrong as a whole.
    ///
    /// @throws NoSuchFileException
    ///             if there are none
    public Reading reading() throws IOException {
        try {
            return new Reading(WrittenFiles.at(disk, place));
        } catch (ZipException _) {
            return new Reading();
        }
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
        private final @Nullable WrittenFiles files;
        private final BufferedReader lines;
        private final List<String> wrong = new ArrayList<>();
        private long read;
        private boolean whole;

        private Reading() {
            files = null;
            lines = new BufferedReader(Reader.nullReader());
            wrong.add(name());
            whole = true;
        }

        private Reading(WrittenFiles files) throws IOException {
            this.files = files;
            try {
                lines = new BufferedReader(new InputStreamReader(files.sums(), StandardCharsets.UTF_8.newDecoder()));
            } catch (IOException e) {
                files.close();
                throw e;
            }
        }

        private String name() {
            return Objects.requireNonNull(place.getFileName()).toString();
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
            if (files == null || whole) {
                return;
            }
            var line = line();
            if (line == null) {
                whole = true;
                strangers(files);
                return;
            }
            var said = LINE.matcher(line);
            if (!said.matches()) {
                wrong.add(FILE);
            } else if (files.sum(said.group(2)).filter(said.group(1)::equals).isEmpty()) {
                wrong.add(said.group(2));
            }
            read++;
        }

        /// The next one; the end where what follows can be no line of ours.
        private @Nullable String line() throws IOException {
            var line = new StringBuilder();
            try {
                for (int sign = lines.read(); sign >= 0; sign = lines.read()) {
                    if (sign == '\n') {
                        return line.toString();
                    }
                    if (line.append((char) sign).length() > LONGEST) {
                        wrong.add(FILE);
                        return null;
                    }
                }
            } catch (CharacterCodingException | ZipException _) {
                wrong.add(FILE);
                return null;
            }
            return line.isEmpty() ? null : line.toString();
        }

        /// One more than there are lines of, beside the checksums themselves, was laid there by somebody else.
        private void strangers(WrittenFiles all) throws IOException {
            long missing = wrong.stream().filter(file -> !all.has(file)).count();
            if (all.many() != read - missing + 1) {
                wrong.add(name());
            }
        }

        @Override
        public void close() throws IOException {
            lines.close();
            if (files != null) {
                files.close();
            }
        }
    }
}
