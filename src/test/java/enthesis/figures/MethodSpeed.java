package enthesis.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import enthesis.domain.visit.ReadingBench;
import enthesis.storage.cipher.SealBench;
import enthesis.storage.patient.FindBench;
import enthesis.storage.trail.LineBench;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.generators.core.BenchmarkGenerator;
import org.openjdk.jmh.generators.core.FileSystemDestination;
import org.openjdk.jmh.generators.reflection.RFGeneratorSource;

/// A measurement, run by hand: what methods take that are called at each letter or for each row, by JMH in a process of
/// its own for each, beside the bare thing that each is made of (`bare`) in the same run.
/// Writes target/figures/methods.txt.
class MethodSpeed {
    private static final List<Class<?>> BENCHES = List.of(FindBench.class, ReadingBench.class, SealBench.class,
            LineBench.class);
    private static final List<String> TIMES = List.of("-f", "1", "-wi", System.getProperty("enthesis.warming", "8"),
            "-w", "1s", "-i", System.getProperty("enthesis.rounds", "6"), "-r", "1s", "-bm", "avgt", "-tu", "us");
    private static final String BARE = "bare";

    @TempDir
    Path folder;

    @Test
    void methodsBesideWhatTheyAreMadeOf() throws Exception {
        var classes = compiled();
        var result = folder.resolve("result.json");
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dh2.allowedClasses=enthesis.storage.trail.guard.*", "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true", "-cp", classes + File.pathSeparator + path(), "org.openjdk.jmh.Main", "-rf",
                "json", "-rff", result.toString(), "-foe", "true"));
        command.addAll(TIMES);
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
        var report = report(new ObjectMapper().readTree(result.toFile()));
        Files.createDirectories(Path.of("target", "figures"));
        Files.write(Path.of("target", "figures", "methods.txt"), report);
        report.forEach(System.out::println);
        assertThat(report).hasSizeGreaterThan(BENCHES.size());
    }

    private static String path() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /// What JMH writes around them.
    private Path compiled() throws IOException {
        var sources = Files.createDirectories(folder.resolve("sources"));
        var classes = Files.createDirectories(folder.resolve("classes"));
        var source = new RFGeneratorSource();
        source.processClasses(BENCHES.toArray(Class[]::new));
        var made = new FileSystemDestination(classes.toFile(), sources.toFile());
        var generator = new BenchmarkGenerator();
        generator.generate(source, made);
        generator.complete(source, made);
        assertThat(made.getErrors()).isEmpty();
        try (Stream<Path> files = Files.walk(sources)) {
            var call = new ArrayList<>(List.of("-proc:none", "-d", classes.toString(), "-cp", path()));
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(call::add);
            assertThat(ToolProvider.getSystemJavaCompiler().run(null, System.out, System.err,
                    call.toArray(String[]::new))).isZero();
        }
        return classes;
    }

    private static List<String> report(JsonNode results) {
        var report = new ArrayList<String>();
        report.add(String.format(Locale.ROOT, "%-46s %10s %8s %6s", "microseconds, mean of a call", "", "+-", "ratio"));
        var bare = new HashMap<String, Double>();
        results.forEach(one -> {
            if (method(one).equals(BARE)) {
                bare.put(bench(one) + parameters(one), score(one));
            }
        });
        results.forEach(one -> report.add(String.format(Locale.ROOT, "%-46s %10.3f %8.3f %6.2f",
                bench(one) + "." + method(one) + " " + parameters(one), score(one),
                one.at("/primaryMetric/scoreError").asDouble(), score(one)
                        / bare.getOrDefault(bench(one) + parameters(one), Double.NaN))));
        return report;
    }

    private static double score(JsonNode one) {
        return one.at("/primaryMetric/score").asDouble();
    }

    private static String bench(JsonNode one) {
        var name = one.at("/benchmark").asText().split("\\.", -1);
        return name[name.length - 2];
    }

    private static String method(JsonNode one) {
        var name = one.at("/benchmark").asText();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String parameters(JsonNode one) {
        var said = new ArrayList<String>();
        for (Map.Entry<String, JsonNode> each : one.path("params").properties()) {
            said.add(each.getValue().asText());
        }
        return String.join(" ", said);
    }
}
