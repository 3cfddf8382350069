package enthesis.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.StartedProgram;
import enthesis.app.demo.DemoFolder;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A measurement, run by hand on a machine where nothing else runs, after `mvn package -Ppackages -DskipTests`: how
/// long the packaged program takes from the start of its process to the painted unlock card, and from the password to
/// Today, beside (a) a bare JavaFX window on a plain JVM and (b) the same with a cache of its own and the options of the
/// package. Each start is a process of its own, the kinds in turn. `-Denthesis.rounds=15`.
class StartSpeed {
    private static final int ROUNDS = Integer.getInteger("enthesis.rounds", 15);
    private static final Path IMAGE = Path.of("target/package/image/Enthesis").toAbsolutePath();
    private static final Path APP = IMAGE.resolve("lib/app");
    private static final String CACHE = "-XX:AOTCache=";

    @TempDir
    Path folder;

    private final Map<String, List<Double>> measured = new TreeMap<>();

    @Test
    void startsBesideABareWindow() throws IOException, InterruptedException {
        assertThat(IMAGE).as("what is measured: made by mvn package -Ppackages -DskipTests").isDirectory();
        var display = System.getenv("DISPLAY") == null ? xvfb() : null;
        try {
            measure();
        } finally {
            if (display != null) {
                display.destroy();
            }
        }
        Files.createDirectories(Path.of("target/figures"));
        Files.write(Path.of("target/figures/start.txt"), report());
        report().forEach(System.out::println);
    }

    private static Process xvfb() throws IOException, InterruptedException {
        var process = new ProcessBuilder("Xvfb", ":87", "-screen", "0", "1400x900x24", "-nolisten", "tcp")
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        assertThat(process.waitFor(1, TimeUnit.SECONDS)).as("Xvfb has ended").isFalse();
        return process;
    }

    private void measure() throws IOException, InterruptedException {
        var drivers = drivers();
        var chart = demonstration();
        var plain = bare(List.of(), drivers);
        var cache = folder.resolve("bare.aot");
        var flags = options().stream().filter(option -> !option.startsWith(CACHE)).toList();
        run(bare(and(flags, "-XX:AOTCacheOutput=" + cache), drivers));
        var cached = bare(and(flags, CACHE + cache), drivers);
        var product = new ArrayList<>(List.of(IMAGE.resolve("lib/runtime/bin/java").toString()));
        product.addAll(options());
        product.addAll(List.of("-cp", classPath() + ":" + drivers, StartedProgram.class.getName(), chart.toString(),
                "Lorna Hale", "demo"));
        for (int round = -1; round < ROUNDS; round++) {
            boolean counts = round >= 0;
            note(counts, "a bare window, plain JVM: ", run(plain));
            note(counts, "b bare window, own cache: ", run(cached));
            note(counts, "c Enthesis, packaged: ", run(product));
        }
    }

    private static List<String> and(List<String> options, String more) {
        return Stream.concat(options.stream(), Stream.of(more)).toList();
    }

    private List<String> bare(List<String> options, Path drivers) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        try (var jars = Files.list(APP)) {
            command.addAll(List.of("-cp", drivers + ":" + String.join(":", jars.map(Path::toString)
                    .filter(jar -> jar.matches(".*/javafx-(base|graphics|controls)[^/]*\\.jar")).sorted().toList()),
                    BareWindow.class.getName()));
        }
        return command;
    }

    /// Of the package's launcher.
    private static List<String> options() throws IOException {
        return configured("java-options=");
    }

    private static String classPath() throws IOException {
        return String.join(":", configured("app.classpath="));
    }

    private static List<String> configured(String key) throws IOException {
        return Files.readAllLines(APP.resolve("Enthesis.cfg")).stream().filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()).replace("$APPDIR", APP.toString())).toList();
    }

    /// A cache is read for what comes from jars only.
    private Path drivers() throws IOException {
        var jar = folder.resolve("drivers.jar");
        var classes = Path.of("target/test-classes");
        try (var out = new JarOutputStream(Files.newOutputStream(jar)); var files = Files.walk(classes)) {
            for (var file : files.filter(one -> one.getFileName().toString()
                    .matches("(StartedProgram|BareWindow).*\\.class")).sorted().toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return jar;
    }

    /// The demonstration's chart, made by the package itself.
    private Path demonstration() throws IOException, InterruptedException {
        var place = folder.resolve("data");
        var process = new ProcessBuilder(IMAGE.resolve("bin/Enthesis").toString(), "--train", "--data",
                place.toString()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        process.environment().put("JAVA_TOOL_OPTIONS", "-Dglass.platform=Headless -Dprism.order=sw");
        assertThat(process.start().waitFor()).isZero();
        return DemoFolder.of(new LocalDisk(), ChartFolder.at(place), true).whole().orElseThrow().path();
    }

    private static List<String> run(List<String> command) throws IOException, InterruptedException {
        var whole = new ArrayList<>(command);
        whole.add(Long.toString(System.nanoTime()));
        var process = new ProcessBuilder(whole);
        process.redirectError(ProcessBuilder.Redirect.DISCARD).environment().putIfAbsent("DISPLAY", ":87");
        var started = process.start();
        var said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(started.waitFor()).as(said).isZero();
        return said.lines().toList();
    }

    private void note(boolean counts, String kind, List<String> said) {
        if (counts) {
            said.forEach(line -> measured.computeIfAbsent(kind + line.split(" ", 2)[0], _ -> new ArrayList<>())
                    .add(Double.valueOf(line.split(" ", 2)[1])));
        }
    }

    private List<String> report() {
        double plain = median("a bare window, plain JVM: painted");
        double cached = median("b bare window, own cache: painted");
        return measured.keySet().stream().map(key -> String.format(Locale.ROOT,
                "%-36s median %7.0f ms, %5.2f of (a), %5.2f of (b)  %s", key, median(key), median(key) / plain,
                median(key) / cached, measured.get(key))).toList();
    }

    private double median(String key) {
        var all = measured.getOrDefault(key, List.of());
        return all.stream().sorted().skip(all.size() / 2).findFirst().orElseThrow();
    }
}
