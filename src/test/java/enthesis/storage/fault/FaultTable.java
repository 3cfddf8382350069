package enthesis.storage.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/// Prints what the long run has counted, and fails where a fault is missing or was tried less often than the issue
/// asks, or where a program is missing that the run needs. Its arguments are `fault=count`; a fault of that beginning
/// counts with all that begin so; and `needs=program option ...`. With `begin` alone it forgets what was counted before.
public final class FaultTable {
    private static final String NEEDS = "needs=";
    private static final String BEGIN = "begin";

    private FaultTable() {}

    public static void main(String[] wanted) throws IOException {
        if (List.of(wanted).equals(List.of(BEGIN))) {
            Files.deleteIfExists(Tally.FILE); // of a run that failed
            return;
        }
        var said = Tally.all();
        Files.deleteIfExists(Tally.FILE);
        var table = lines(said);
        table.forEach(System.out::println);
        Files.write(Files.createDirectories(Tally.FILE.resolveSibling("figures")).resolve("faults.txt"), table);
        var missing = isWhole() ? missing(said, wanted) : List.<String>of();
        missing.forEach(System.err::println);
        if (!missing.isEmpty()) {
            throw new IllegalStateException("the long run of faults did not reach its counts");
        }
    }

    /// Not where only one test was asked for: `-Dtest` of the build is told as `only`, and stays unresolved otherwise.
    private static boolean isWhole() {
        return System.getProperty("only", "${test}").startsWith("${");
    }

    private static List<String> lines(List<Tally> said) {
        var newest = new LinkedHashMap<String, Tally>();
        said.stream().sorted(Comparator.comparing(Tally::fault)).forEach(one -> newest.put(one.fault(), one));
        var lines = new ArrayList<String>();
        lines.add("%-44s %9s  %s".formatted("fault", "times", "outcome"));
        newest.values().forEach(one -> lines.add("%-44s %,9d  %s".formatted(one.fault(), one.count(),
                one.outcome())));
        return lines;
    }

    /// What was tried less often than wanted, and what cannot be run, in words.
    static List<String> missing(List<Tally> said, String... wanted) {
        var missing = new ArrayList<String>();
        for (var one : wanted) {
            if (one.startsWith(NEEDS)) {
                var program = List.of(one.substring(NEEDS.length()).split(" ", -1));
                if (!runs(program)) {
                    missing.add("this run needs the program " + program.getFirst());
                }
                continue;
            }
            int at = one.lastIndexOf('=');
            var fault = one.substring(0, at);
            long count = Long.parseLong(one.substring(at + 1));
            var done = new LinkedHashMap<String, Long>();
            said.stream().filter(line -> line.fault().startsWith(fault))
                    .forEach(line -> done.put(line.fault(), line.count()));
            long reached = done.values().stream().mapToLong(Long::longValue).sum();
            if (reached < count) {
                missing.add("%s: %d of %d".formatted(fault, reached, count));
            }
        }
        return missing;
    }

    private static boolean runs(List<String> program) {
        try {
            return new ProcessBuilder(program).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
