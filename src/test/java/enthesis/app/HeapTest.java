package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.fault.Tally;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.key.KeyBytes;
import enthesis.storage.key.MasterKey;
import enthesis.storage.key.RecoveryKey;
import enthesis.storage.key.Unlocked;
import enthesis.storage.key.Vault;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// What the memory of the program holds once the keys were put away: no password, no master key, nothing derived from
/// it (reliability.md S06). That the search finds them is seen while the chart is open, and in a program that holds on
/// to them.
class HeapTest {
    @TempDir
    Path place;

    @Test
    @Tag("long")
    void noKeyIsInTheMemoryWhenTheKeysArePutAway(TestReporter reporter) throws Exception {
        var folder = place.resolve("chart");
        Clinic.found(folder, Clock.systemUTC(), chart -> chart);
        var key = key(folder, Clinic.PASSWORD);
        var looked = looked(folder, key, List.of());
        assertThat(looked.open).containsKey("master key");
        assertThat(looked.away).isEmpty();
        var holding = looked(folder, key, List.of("holding"));
        assertThat(holding.away).as("the control, a program that holds on to both").containsKeys("master key",
                "password");
        Tally.of("heap dumps", 4, "while open %s, with the keys away %s; the control %s".formatted(looked.open,
                looked.away, holding.away)).to(reporter);
    }

    /// In the whole program, where the password was typed on keys: to unlock, wrongly once, and to sign.
    @Test
    @Tag("fault")
    void noPasswordIsInTheMemoryOfTheWindow(TestReporter reporter) throws Exception {
        var folder = place.resolve("window");
        var password = "a word and %x".formatted(new SecureRandom().nextLong());
        Clinic.found(folder, Clock.systemUTC(), RecoveryKey.fresh(), password,
                chart -> KilledTest.complete(chart, KilledTest.written()));
        var wanted = wanted(key(folder, password), password);
        try (var child = KilledChild.start(Killed.Deed.AWAY, folder,
                Files.createDirectories(place.resolve("beside")))) {
            child.types(password);
            child.until("open");
            var open = found(dumped(child.pid(), "open"), wanted);
            assertThat(open).containsKey("master key");
            child.looked();
            child.until("away");
            var away = found(dumped(child.pid(), "away"), wanted);
            Tally.of("heap dumps of the window", 2, "while open %s, with the keys away %s".formatted(open, away))
                    .to(reporter);
            assertThat(away).isEmpty();
        }
    }

    private record Looked(Map<String, Integer> open, Map<String, Integer> away) {}

    private Looked looked(Path folder, MasterKey key, List<String> more) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dh2.allowedClasses=enthesis.storage.trail.guard.*",
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                LockedChild.class.getName(), folder.toString(), Integer.toString(Clinic.PASSWORD.length())));
        command.addAll(more);
        var child = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var said = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            child.getOutputStream().write(Clinic.PASSWORD.getBytes(StandardCharsets.US_ASCII));
            child.getOutputStream().flush();
            assertThat(said.readLine()).isEqualTo("open");
            var open = found(dumped(child.pid(), "open"), wanted(key, Clinic.PASSWORD));
            child.getOutputStream().write('\n');
            child.getOutputStream().flush();
            assertThat(said.readLine()).isEqualTo("away");
            return new Looked(open, found(dumped(child.pid(), "away"), wanted(key, Clinic.PASSWORD)));
        } finally {
            child.destroyForcibly();
        }
    }

    private static MasterKey key(Path folder, String password) throws IOException {
        var vault = Vault.open(new LocalDisk(), ChartFolder.at(folder));
        return ((Unlocked.Open) vault.unlock(Clinic.WHO, password.toCharArray())).key();
    }

    /// Each as it may lie in memory.
    private static Map<String, List<byte[]>> wanted(MasterKey key, String password) {
        var wanted = new TreeMap<String, List<byte[]>>();
        wanted.put("master key", forms(KeyBytes.of(key)));
        for (var label : List.of(MasterKey.H2_FILE, MasterKey.JOURNAL, MasterKey.BACKUP, MasterKey.DRAFT,
                MasterKey.ATTACHMENT, MasterKey.PEOPLE)) {
            wanted.put("key " + label, forms(key.derive(label)));
        }
        wanted.put("password", words(password));
        return wanted;
    }

    private static List<byte[]> forms(byte[] bytes) {
        var forms = new ArrayList<>(words(HexFormat.of().formatHex(bytes)));
        forms.add(bytes);
        return forms;
    }

    /// The dump writes two-byte signs with the high byte first.
    private static List<byte[]> words(String text) {
        return List.of(text.getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_16BE),
                text.getBytes(StandardCharsets.UTF_16LE));
    }

    private String dumped(long child, String name) throws IOException, InterruptedException {
        var file = place.resolve(name + ".hprof");
        var jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(
                child), "GC.heap_dump", file.toString()).inheritIO().start();
        assertThat(jcmd.waitFor()).as("this run needs jcmd").isZero();
        var dump = Files.readString(file, StandardCharsets.ISO_8859_1);
        Files.delete(file);
        return dump;
    }

    private static Map<String, Integer> found(String dump, Map<String, List<byte[]>> wanted) {
        var found = new TreeMap<String, Integer>();
        wanted.forEach((name, forms) -> {
            for (var form : forms) {
                var text = new String(form, StandardCharsets.ISO_8859_1);
                for (int at = dump.indexOf(text); at >= 0; at = dump.indexOf(text, at + 1)) {
                    found.merge(name, 1, Integer::sum);
                }
            }
        });
        return found;
    }
}
