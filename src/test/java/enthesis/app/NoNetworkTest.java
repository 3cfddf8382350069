package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.fault.Tally;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// A machine without any network, not even its own: everything of the program works there that needs no window, and it
/// never tries to reach anybody (reliability.md S23). The whole run of tests is done there by the README's command.
@Tag("long")
class NoNetworkTest {
    @TempDir
    Path place;

    /// Only says that it is there; then calls somebody.
    static final class Caller {
        static void main(String[] args) {
            try (var socket = new Socket(InetAddress.getByAddress(new byte[]{127, 0, 0, 1}), 9)) {
                System.exit(socket.isConnected() ? 1 : 0);
            } catch (IOException _) {
                System.exit(0);
            }
        }
    }

    /// What was called, line by line.
    private List<String> calls(int wanted, Class<?> main, String... args) throws IOException, InterruptedException {
        var beside = Files.createDirectories(place.resolve(main.getSimpleName()));
        var told = beside.resolve("calls");
        var out = beside.resolve("output").toFile();
        var command = new ArrayList<>(List.of("unshare", "-Urn", "strace", "-f", "-qq", "--seccomp-bpf", "-e",
                "trace=connect,sendto", "-e", "signal=none", "-o", told.toString(),
                Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(RunOptions.in(beside));
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), main.getName()));
        command.addAll(List.of(args));
        var ended = new ProcessBuilder(command).redirectOutput(out).redirectError(out).start().waitFor();
        assertThat(ended).as("this run needs unshare -Urn and strace: " + Files.readString(out.toPath()))
                .isEqualTo(wanted);
        return Files.readAllLines(told, StandardCharsets.ISO_8859_1).stream()
                .filter(line -> line.contains("AF_INET")).toList();
    }

    @Test
    void everythingIsChartedAndNobodyIsCalled(TestReporter reporter) throws Exception {
        assertThat(calls(CanaryChild.BROKE_DOWN, CanaryChild.class, place.resolve("chart").toString(),
                Files.createDirectory(place.resolve("export")).toString())).isEmpty();
        assertThat(calls(0, Caller.class)).as("the control").isNotEmpty();
        Tally.of("without a network", EveryField.all().size(), "fields charted, signed, added to; 0 calls")
                .to(reporter);
    }
}
