package enthesis.storage.driver;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The tool that counts the calls of the system and lets them fail.
final class Strace {
    private Strace() {}

    /// Writes down what is forced and written, to which files.
    static List<String> counting(Path into) {
        return List.of("strace", "-f", "-qq", "--seccomp-bpf", "-y", "-s", "90", "-e", "signal=none", "-e",
                "trace=fsync,fdatasync,write,mkdir", "-o", into.toString());
    }

    /// Lets these calls fail, but only on the files of the chart in this folder: `when` is the number of the call, or
    /// `3+`, or `3..40`.
    static List<String> failing(String calls, String error, String when, Path folder) {
        var command = new ArrayList<>(List.of("strace", "-f", "-qq", "--seccomp-bpf", "-o", "/dev/null", "-e",
                "signal=none", "-e", "trace=" + calls, "-e", "inject=" + calls + ":error=" + error + ":when=" + when));
        files().forEach(name -> command.addAll(List.of("-P", folder.resolve(name).toString())));
        return command;
    }

    private static Stream<String> files() {
        var journals = IntStream.rangeClosed(1, 12).mapToObj("chart.%06d.journal"::formatted);
        var backups = IntStream.rangeClosed(1, 12).boxed().flatMap(
                number -> Stream.of("backups/%06d.backup".formatted(number), "backups/%06d.ok".formatted(number)));
        var others = Stream.of("chart.mv.db", "chart.seal", "backups/chart.seal", "chart-looked-at.mv.db",
                "chart-unfinished.mv.db");
        return Stream.of(journals, backups, others).flatMap(one -> one).flatMap(
                name -> Stream.of(name, name + ".new"));
    }

    /// How many acknowledgements came without a forced write of the journal since the one before.
    static long unforced(List<String> told, List<Integer> writing) {
        var calls = new Calls();
        long unforced = 0;
        boolean forced = false;
        for (var line : told) {
            forced |= calls.done(line).filter(call -> call.forces() && call.path().matches(".*\\.journal(\\.new)?"))
                    .isPresent();
            if (isSaid(line)) {
                var number = Integer.parseInt(line.replaceFirst(".*\"ACK (\\d+) .*", "$1"));
                unforced += writing.contains(number) && !forced ? 1 : 0;
                forced = false;
            }
        }
        return unforced;
    }

    /// The folders that were made, and the folder they are in was not forced before the next acknowledgement: after a
    /// power cut they may not be there.
    static List<String> unforcedFolders(List<String> told) {
        var calls = new Calls();
        var unforced = new ArrayList<String>();
        var made = new ArrayList<String>();
        for (var line : told) {
            calls.done(line).ifPresent(call -> {
                if (call.forces()) {
                    made.removeIf(folder -> Path.of(folder).startsWith(call.path())
                            && Path.of(call.path()).getNameCount() == Path.of(folder).getNameCount() - 1);
                } else {
                    made.add(call.path());
                }
            });
            if (isSaid(line)) {
                unforced.addAll(made);
                made.clear();
            }
        }
        return unforced;
    }

    static long folders(List<String> told) {
        var calls = new Calls();
        return told.stream().map(calls::done).flatMap(Optional::stream).filter(call -> !call.forces()).count();
    }

    private static boolean isSaid(String line) {
        return line.contains("write(1<") && line.contains("\"ACK ");
    }

    /// A call that succeeded: a forced file or folder, or a folder that was made.
    private record Call(boolean forces, String path) {}

    /// The calls of several threads, of which one may be told in two lines.
    private static final class Calls {
        private static final Pattern CALL = Pattern.compile(
                "(\\d+) +(fsync|fdatasync|mkdir)\\((?:\\d+<|\")(.*?)[>\"](?:, \\d+)?(?:\\) += (\\S+).*| <unfinished .*)");
        private static final Pattern RESUMED = Pattern.compile("(\\d+) +<\\.\\.\\. \\w+ resumed>\\) += (\\S+).*");

        private final Map<String, Call> unfinished = new HashMap<>();

        private Optional<Call> done(String line) {
            var begun = CALL.matcher(line);
            if (begun.matches()) {
                var call = new Call(!begun.group(2).equals("mkdir"), begun.group(3));
                if (begun.group(4) == null) {
                    unfinished.put(begun.group(1), call);
                    return Optional.empty();
                }
                return begun.group(4).equals("0") ? Optional.of(call) : Optional.empty();
            }
            var ended = RESUMED.matcher(line);
            return ended.matches()
                    ? Optional.ofNullable(unfinished.remove(ended.group(1))).filter(_ -> ended.group(2).equals("0"))
                    : Optional.empty();
        }
    }
}
