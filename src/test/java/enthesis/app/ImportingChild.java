package enthesis.app;

import com.fasterxml.jackson.core.JsonFactory;
import enthesis.app.exchange.ImportAtOnce;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Stream;

/// Parses all files and does nothing with them, then takes them in; says how long either took.
final class ImportingChild {
    private ImportingChild() {}

    static void main(String[] args) throws Exception {
        var files = Path.of(args[0]);
        seconds(() -> parsed(files)); // warms up
        double alone = seconds(() -> parsed(files));
        Clinic.found(Path.of(args[1]), Clock.systemUTC(), chart -> {
            long start = System.nanoTime();
            var going = new ImportAtOnce(chart, chart.user().id()).run(files, _ -> {}, (_, _) -> {}).going();
            double whole = (System.nanoTime() - start) / 1e9;
            long rows = chart.chart.trail().end().seq();
            long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(one -> one.getType() == MemoryType.HEAP)
                    .mapToLong(one -> one.getPeakUsage().getUsed()).sum();
            say(String.format(Locale.ROOT, "%d charts, %d entries, %d rows", going.charts(), going.facts(), rows));
            say(String.format(Locale.ROOT,
                    "parsing alone %.1f s, taken in %.1f s: ratio %.1f; %.0f charts/s, %.0f rows/s", alone, whole,
                    whole / alone, going.charts() / whole, rows / whole));
            say(String.format(Locale.ROOT, "heap at most %d MB of %d MB", peak >> 20,
                    Runtime.getRuntime().maxMemory() >> 20));
            start = System.nanoTime();
            var again = new ImportAtOnce(chart, chart.user().id()).run(files, _ -> {}, (_, _) -> {}).going();
            say(String.format(Locale.ROOT, "again: %.1f s, %d new rows", (System.nanoTime() - start) / 1e9,
                    chart.chart.trail().end().seq() - rows + again.facts()));
            return chart;
        });
    }

    private static void say(String words) {
        System.out.println(words);
    }

    private interface Job {
        void run() throws IOException;
    }

    private static double seconds(Job job) throws IOException {
        long start = System.nanoTime();
        job.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static void parsed(Path folder) throws IOException {
        var factory = new JsonFactory();
        try (Stream<Path> all = Files.list(folder)) {
            all.forEach(file -> {
                try (var json = factory.createParser(Files.newInputStream(file))) {
                    while (json.nextToken() != null) {
                        json.getText();
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
