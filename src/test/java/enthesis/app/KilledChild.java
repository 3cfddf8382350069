package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The JVM of `Killed`, started as the build starts the program, with a folder for its temporary files and its output,
/// and what it said.
final class KilledChild implements AutoCloseable {
    /// Before the time, in milliseconds, at which so many letters stood on the screen.
    static final String LETTERS = "letters ";

    private final Process process;
    private final Path said;
    private final Path beside;
    private long killed;

    private KilledChild(Process process, Path said, Path beside) {
        this.process = process;
        this.said = said;
        this.beside = beside;
    }

    /// In Turkish, beyond the date line, on the chart in `folder`; `beside` takes everything else.
    static KilledChild start(Killed.Deed deed, Path folder, Path beside) throws IOException {
        Files.createDirectories(beside.resolve("enthesis-tmp"));
        var said = Files.createTempFile(Files.createDirectories(Path.of("target/killed")), deed.name(), ".said");
        var out = ProcessBuilder.Redirect.appendTo(beside.resolve("output").toFile());
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(RunOptions.in(beside));
        command.addAll(List.of("-Xshare:auto", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Dglass.platform=Headless", "-Dprism.order=sw", "-Dtestfx.robot=glass", "-Dtestfx.robot.write_sleep=0",
                "-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true", "-Djava.awt.headless=true",
                "-Denthesis.patience=" + System.getProperty("enthesis.patience", "60"),
                "-Dh2.allowedClasses=" + System.getProperty("h2.allowedClasses", "enthesis.storage.trail.guard.*"),
                "-Duser.language=tr", "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Killed.class.getName(), deed.name(), folder.toString(), said.toString()));
        var process = new ProcessBuilder(command).redirectOutput(out).redirectError(out).start();
        return new KilledChild(process, said, beside);
    }

    /// Waits until it has said a line that begins so.
    void until(String word) throws IOException, InterruptedException {
        while (!("\n" + Files.readString(said)).contains("\n" + word)) {
            if (process.waitFor(5, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("ended before it said " + word + ": "
                        + Files.readString(beside.resolve("output")));
            }
        }
    }

    /// The file that tells it that somebody has looked.
    static Path looked(Path said) {
        return said.resolveSibling(said.getFileName() + ".looked");
    }

    /// The file that it types the password from.
    static Path password(Path said) {
        return said.resolveSibling(said.getFileName() + ".password");
    }

    /// What it is to type.
    void types(String password) throws IOException {
        var fresh = Files.writeString(said.resolveSibling(said.getFileName() + ".fresh"), password);
        Files.move(fresh, password(said), StandardCopyOption.ATOMIC_MOVE);
    }

    /// It may go on.
    void looked() throws IOException {
        Files.createFile(looked(said));
    }

    long pid() {
        return process.pid();
    }

    /// kill -9, `millis` from now.
    void killIn(long millis) throws InterruptedException {
        assertThat(process.waitFor(millis, TimeUnit.MILLISECONDS)).as("still running").isFalse();
        killed = System.currentTimeMillis();
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    /// What was on the screen at each word, the last of each.
    Map<String, List<String>> said() throws IOException {
        var lines = new LinkedHashMap<String, List<String>>();
        for (var line : Files.readAllLines(said)) {
            var parts = line.split("\t", -1);
            lines.put(parts[0], Arrays.asList(parts[1].replace('\u001e', '\n').split("\u001f", -1)));
        }
        return lines;
    }

    /// How many letters had stood on the screen for at least so long when it was killed.
    int lettersOlderThan(Duration age) throws IOException {
        long until = killed - age.toMillis();
        return said().entrySet().stream().filter(line -> line.getKey().startsWith(LETTERS)).filter(
                line -> Long.parseLong(line.getKey().substring(LETTERS.length())) <= until)
                .mapToInt(line -> Integer.parseInt(line.getValue().getFirst())).max().orElse(0);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
