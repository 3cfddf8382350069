package enthesis.storage.driver;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The tool that counts the calls of the system and lets them fail.
final class Strace {
    private Strace() {}

    /// Writes down what is forced and written, to which files.
    static List<String> counting(Path into) {
        return List.of("strace", "-f", "-qq", "--seccomp-bpf", "-y", "-s", "90", "-e", "signal=none", "-e",
                "trace=fsync,fdatasync,write", "-o", into.toString());
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
        long unforced = 0;
        boolean forced = false;
        for (var line : told) {
            forced |= line.matches(".*(fsync|fdatasync)\\(\\d+<[^>]*\\.journal(\\.new)?>(\\).* = 0| <unfinished.*)");
            if (line.contains("write(1<") && line.contains("\"ACK ")) {
                var number = Integer.parseInt(line.replaceFirst(".*\"ACK (\\d+) .*", "$1"));
                unforced += writing.contains(number) && !forced ? 1 : 0;
                forced = false;
            }
        }
        return unforced;
    }
}
