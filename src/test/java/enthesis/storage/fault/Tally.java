package enthesis.storage.fault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.TestReporter;

/// A line of the table of the long run: which fault, how often, and what came of it. Said when all of it went well.
public record Tally(String fault, long count, String outcome) {
    static final Path FILE = Path.of("target", "faults.tsv");
    private static final String BETWEEN = "\t";

    public static Tally of(String fault, long count, Object outcome) {
        return new Tally(fault, count, outcome.toString().replaceAll("\\s+", " "));
    }

    /// With the seed of its places, by which it is done again. To whoever reads the test's own report, and into the
    /// table of the long run.
    public void to(TestReporter reporter) throws IOException {
        var said = outcome + ", seed " + Long.getLong("enthesis.seed", 4242);
        reporter.publishEntry(fault, count + ": " + said);
        if (Boolean.getBoolean("enthesis.long")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, String.join(BETWEEN, fault, Long.toString(count), said) + "\n",
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    /// All that were said since the table was made last.
    static List<Tally> all() throws IOException {
        return Files.exists(FILE)
                ? Files.readAllLines(FILE, StandardCharsets.UTF_8).stream().map(Tally::read).toList()
                : List.of();
    }

    static Tally read(String line) {
        var parts = line.split(BETWEEN, 3);
        return new Tally(parts[0], Long.parseLong(parts[1]), parts[2]);
    }
}
