package enthesis.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Run by hand as root on a Debian, after `mvn package -Ppackages -DskipTests`: the package is installed, started with
/// its window, brought to a newer version over a chart, kept from an older one, and removed; the chart stays. Needs
/// `xvfb` and `xdotool`.
class DebInstall {
    private static final String PROGRAM = "/opt/enthesis/bin/Enthesis";

    @TempDir
    Path folder;

    private record Ended(int code, String said) {}

    @AfterEach
    void removed() throws IOException, InterruptedException {
        run("apt-get", "remove", "-y", "enthesis");
    }

    @Test
    void itIsInstalledStartedRenewedAndRemoved() throws IOException, InterruptedException {
        var deb = deb();
        var newer = newer(deb);
        var data = folder.resolve("data");
        assertThat(run("apt-get", "install", "-y", deb.toString())).satisfies(DebInstall::went);
        assertThat(Path.of(PROGRAM)).isExecutable();
        assertThat(entry()).contains("Exec=" + PROGRAM + " %f", "Icon=/opt/enthesis/",
                "MimeType=application/x-enthesis-export");
        windowed(PROGRAM, "--data", folder.resolve("first").toString());
        windowed(PROGRAM, "--data", folder.resolve("first").toString(), "/exports/charts.enthesis");
        assertThat(verified(data)).as("no chart there yet").isEqualTo(5);
        made(data);
        assertThat(verified(data)).isZero();
        assertThat(run("apt-get", "install", "-y", newer.toString())).satisfies(DebInstall::went);
        assertThat(verified(data)).as("the chart, after a newer version was put over the older").isZero();
        var back = run("apt-get", "install", "-y", "--allow-downgrades", deb.toString());
        assertThat(back.code).isNotZero();
        assertThat(back.said).contains("which is newer than", "Nothing was changed.");
        assertThat(version()).as("the newer one is still there").endsWith(".99");
        assertThat(verified(data)).isZero();
        assertThat(run("apt-get", "remove", "-y", "enthesis")).satisfies(DebInstall::went);
        assertThat(Path.of("/opt/enthesis")).doesNotExist();
        assertThat(data).isNotEmptyDirectory();
    }

    private static void went(Ended ended) {
        assertThat(ended.code).as(ended.said).isZero();
    }

    /// Wherever it was unpacked.
    @Test
    void theUnpackedProgramKeepsItsDataBesideIt() throws IOException, InterruptedException {
        unpack(made(".zip"), folder);
        var program = folder.resolve("Enthesis");
        windowed(program.resolve("bin/Enthesis").toString());
        assertThat(program.resolve("portable/.lock")).exists();
    }

    private static void unpack(Path zip, Path to) throws IOException {
        try (var inside = FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", "true"));
                var files = Files.walk(inside.getPath("/"))) {
            for (var file : files.toList()) {
                var there = to.resolve(inside.getPath("/").relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(there);
                } else {
                    Files.copy(file, there);
                    Files.setPosixFilePermissions(there, Files.getPosixFilePermissions(file));
                }
            }
        }
    }

    private static Path deb() throws IOException {
        return made(".deb");
    }

    private static Path made(String ending) throws IOException {
        try (var files = Files.list(Path.of("target/package"))) {
            return files.filter(one -> one.toString().endsWith(ending)).max(Comparator.naturalOrder())
                    .orElseThrow(() -> new AssertionError("made by mvn package -Ppackages -DskipTests"))
                    .toAbsolutePath();
        }
    }

    /// The same package under a higher version.
    private Path newer(Path deb) throws IOException, InterruptedException {
        var tree = folder.resolve("tree");
        went(run("dpkg-deb", "-R", deb.toString(), tree.toString()));
        var control = tree.resolve("DEBIAN/control");
        Files.writeString(control, Files.readString(control).replaceFirst("(?m)^Version: .*$", "Version: 1.0.99"));
        var made = folder.resolve("newer.deb");
        went(run("dpkg-deb", "-Znone", "-b", tree.toString(), made.toString()));
        return made;
    }

    /// As the menu of a desktop shows it.
    private static String entry() throws IOException {
        return Files.readString(Path.of("/usr/share/applications/enthesis-Enthesis.desktop"));
    }

    private static String version() throws IOException, InterruptedException {
        return run("dpkg-query", "-W", "-f", "${Version}", "enthesis").said.strip();
    }

    /// Its window is there, of its name, also where the desktop names a file of its kind.
    private static void windowed(String... command) throws IOException, InterruptedException {
        var screen = new ProcessBuilder("Xvfb", ":86", "-screen", "0", "1400x900x24", "-nolisten", "tcp")
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            assertThat(screen.waitFor(1, TimeUnit.SECONDS)).isFalse();
            var program = process(Map.of("DISPLAY", ":86"), command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            try {
                var found = ended(process(Map.of("DISPLAY", ":86"), "timeout", "30", "xdotool", "search", "--sync",
                        "--onlyvisible", "--name", "^Enthesis$"));
                assertThat(found.code).as(found.said).isZero();
                assertThat(program.isAlive()).isTrue();
            } finally {
                program.destroyForcibly().waitFor();
            }
        } finally {
            screen.destroy();
            screen.waitFor();
        }
    }

    /// The demonstration's chart, walked through without a display.
    private void made(Path data) throws IOException, InterruptedException {
        var made = process(Map.of("JAVA_TOOL_OPTIONS", "-Dglass.platform=Headless -Dprism.order=sw"), PROGRAM,
                "--train", "--data", folder.resolve("demo").toString());
        went(ended(made));
        try (var charts = Files.list(folder.resolve("demo"))) {
            var chart = charts.filter(one -> Files.isRegularFile(one.resolve("chart.mv.db"))).findFirst().orElseThrow();
            went(run("cp", "-rT", chart.toString(), data.toString()));
        }
    }

    private static int verified(Path data) throws IOException, InterruptedException {
        return run("sh", "-c", "echo demo | " + PROGRAM + " --verify --as 'Lorna Hale' --password-fd 0 --data "
                + data).code;
    }

    private static ProcessBuilder process(Map<String, String> more, String... command) {
        var process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().putAll(more);
        process.environment().put("DEBIAN_FRONTEND", "noninteractive");
        return process;
    }

    private static Ended run(String... command) throws IOException, InterruptedException {
        return ended(process(Map.of(), command));
    }

    private static Ended ended(ProcessBuilder process) throws IOException, InterruptedException {
        var started = process.start();
        var said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(started.waitFor(), said);
    }
}
