package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A measurement, run by hand on a machine where nothing else runs: finding, opening, Today and Insight in a chart of
/// `-Denthesis.patients=100000` beside one of 1,000 in the same run, each in a program with 256 MB of heap. The charts
/// are made once and stay under `target/big` (`-Denthesis.big=/some/folder`); each run works on copies.
/// Writes target/figures/big.txt.
class BigSpeed {
    private static final int SMALL = 1_000;
    private static final int MANY = Integer.getInteger("enthesis.patients", 100_000);
    private static final Path PLACE = Path.of(System.getProperty("enthesis.big", "target/big")).toAbsolutePath();
    static final String HEAP = "-Xmx" + System.getProperty("enthesis.heap", "256m");
    /// A chart is made the faster the more of it has room: of 100,000 patients with 8 GB in a quarter of an hour of two
    /// processors, in a file of 23 GB.
    private static final String MAKING = "-Xmx" + System.getProperty("enthesis.making", "6g");
    private static final String LEFT = System.getProperty("enthesis.without", "");

    @Test
    void aLargePracticeIsAsFastAsASmallOne() throws Exception {
        var few = measured(SMALL);
        var many = measured(MANY);
        Files.createDirectories(Path.of("target/figures"));
        var report = report(few, many);
        Files.write(Path.of("target/figures/big.txt"), report);
        report.forEach(System.out::println);
        assertThat(many).isNotEmpty();
    }

    private List<String> measured(int patients) throws Exception {
        var copy = copied(patients);
        try {
            var arguments = new ArrayList<>(List.of(copy.toString(), Integer.toString(patients)));
            arguments.addAll(List.of(LEFT.split(",", -1)));
            var said = new ArrayList<>(run(HEAP, BigSpeedChild.class, arguments));
            arguments.add(BigSpeedChild.AGAIN);
            run(HEAP, BigSpeedChild.class, arguments).stream()
                    .filter(line -> !line.startsWith("#")).forEach(said::add);
            return said;
        } finally {
            delete(copy);
        }
    }

    /// A copy of the chart of so many patients, which may be changed.
    static Path copied(int patients) throws Exception {
        var copy = PLACE.resolve("measured");
        delete(copy);
        copied(made(patients), copy);
        return copy;
    }

    private static Path made(int patients) throws Exception {
        var chart = PLACE.resolve(Integer.toString(patients));
        if (!Files.exists(chart)) {
            var unfinished = PLACE.resolve("unfinished");
            delete(unfinished);
            Files.createDirectories(PLACE);
            var said = run(MAKING, BigMade.class, List.of(unfinished.toString(), Integer.toString(patients)));
            Files.createDirectories(Path.of("target/figures"));
            Files.write(Path.of("target/figures/big-made-" + patients + ".txt"), said);
            Files.move(unfinished, chart);
        }
        return chart;
    }

    static List<String> run(String heap, Class<?> what, List<String> arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), heap,
                "-XX:+UseSerialGC", "-Dh2.allowedClasses=enthesis.storage.trail.guard.*", "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true", "--enable-native-access=ALL-UNNAMED", "-Dglass.platform=Headless",
                "-Dprism.order=sw", "-Dtestfx.robot=glass", "-Dtestfx.robot.write_sleep=0", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                what.getName()));
        command.addAll(arguments);
        var child = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var said = new ArrayList<String>();
        try (var lines = child.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println(line);
                said.add(line);
            }
        }
        assertThat(child.waitFor()).isZero();
        return said;
    }

    private static List<String> report(List<String> few, List<String> many) {
        var small = figures(few);
        var large = figures(many);
        var report = new ArrayList<String>();
        report.add(String.format(Locale.ROOT, "%-38s %17s %17s %12s", "ms", SMALL + " patients", MANY + " patients",
                "ratio"));
        report.add(String.format(Locale.ROOT, "%-38s %8s %8s %8s %8s %5s %6s", "", "p50", "p99", "p50", "p99", "p50",
                "p99"));
        large.forEach((name, figure) -> {
            var other = small.getOrDefault(name, figure);
            report.add(String.format(Locale.ROOT, "%-38s %8.1f %8.1f %8.1f %8.1f %5.2f %6.2f", name.replace('_', ' '),
                    other.get(0), other.get(1), figure.get(0), figure.get(1), figure.get(0) / other.get(0),
                    figure.get(1) / other.get(1)));
        });
        for (var all : List.of(small, large)) {
            var store = all.get("search_the_store's_call,_processor");
            var bare = all.get("search_bare_SQL,_processor");
            if (store != null && bare != null) {
                report.add(String.format(Locale.ROOT, "the store's call of the bare SQL, processor: p50 %.2f, p99 %.2f",
                        store.get(0) / bare.get(0), store.get(1) / bare.get(1)));
            }
        }
        report.add(SMALL + " patients:");
        few.stream().filter(line -> line.startsWith("#")).forEach(report::add);
        report.add(MANY + " patients:");
        many.stream().filter(line -> line.startsWith("#")).forEach(report::add);
        return report;
    }

    private static Map<String, List<Double>> figures(List<String> said) {
        var figures = new LinkedHashMap<String, List<Double>>();
        said.stream().map(line -> line.split(" ", -1)).filter(words -> words.length == 4 && !words[0].startsWith("#"))
                .forEach(words -> figures.put(words[0], List.of(Double.valueOf(words[1]), Double.valueOf(words[2]))));
        return figures;
    }

    /// Without the backups.
    private static void copied(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var there = to.resolve(from.relativize(file).toString());
                if (!from.relativize(file).startsWith("backups")) {
                    Files.createDirectories(there.getParent());
                    Files.copy(file, there, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
