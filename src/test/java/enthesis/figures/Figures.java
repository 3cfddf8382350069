package enthesis.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts together what was measured, with the machine and the day: `target/figures/all.txt`.
public final class Figures {
    private static final Path FOLDER = Path.of("target", "figures");

    private Figures() {}

    public static void main(String[] arguments) throws IOException {
        var lines = of(FOLDER);
        Files.write(FOLDER.resolve("all.txt"), lines);
        lines.forEach(System.out::println);
    }

    static List<String> of(Path folder) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(machine() + ", " + LocalDate.now(ZoneId.systemDefault()));
        try (Stream<Path> files = Files.list(folder)) {
            for (var file : files.filter(one -> one.toString().endsWith(".txt") && !one.endsWith("all.txt")).sorted()
                    .toList()) {
                lines.add("");
                lines.add(file.getFileName().toString());
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines;
    }

    private static String machine() throws IOException {
        return "%d x %s, %s GB, %s %s, Java %s".formatted(Runtime.getRuntime().availableProcessors(),
                said("/proc/cpuinfo", "model name").orElse(System.getProperty("os.arch")),
                said("/proc/meminfo", "MemTotal").map(Figures::gigabytes).orElse("?"), System.getProperty("os.name"),
                System.getProperty("os.version"), Runtime.version());
    }

    private static Optional<String> said(String file, String name) throws IOException {
        var path = Path.of(file);
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(path)) {
            return lines.filter(line -> line.startsWith(name)).map(line -> line.split(":\\s*", 2)[1]).findFirst();
        }
    }

    private static String gigabytes(String kibibytes) {
        return String.format(Locale.ROOT, "%.0f", Long.parseLong(kibibytes.replaceAll("\\D", "")) / 1024.0 / 1024);
    }
}
