package enthesis.storage.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/// The classes of the driver as an archive that the JVM maps: most of a short run is the loading of classes. A folder
/// of classes cannot be archived, so those are packed first; once in a run of tests, by a driver that is not judged.
final class PackedClasses {
    private static final int DEEDS = 30;
    private static final List<String> OPTIONS = List.of("-Xlog:disable", "-Xshare:auto", "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC", "-Dh2.allowedClasses=enthesis.storage.trail.guard.*", "-Dorg.jooq.no-logo=true",
            "-Dorg.jooq.no-tips=true");

    private PackedClasses() {}

    /// The options of a JVM that runs the driver, its class path with them.
    static List<String> options() {
        return Made.OPTIONS;
    }

    private static final class Made {
        static final List<String> OPTIONS = made();

        private static List<String> made() {
            try {
                var folder = Files.createTempDirectory("packed");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> forget(folder)));
                var path = packed(folder);
                var archive = folder.resolve("classes.jsa");
                ran(folder, path, "-XX:ArchiveClassesAtExit=" + archive);
                return with(path, "-XX:SharedArchiveFile=" + archive);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private static void forget(Path folder) {
            try {
                Deeds.forget(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static List<String> with(String path, String archive) {
            var options = new ArrayList<>(PackedClasses.OPTIONS);
            options.addAll(List.of(archive, "-cp", path));
            return List.copyOf(options);
        }

        private static void ran(Path folder, String path, String archive) throws IOException, InterruptedException {
            var command = new ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(with(path, archive));
            command.addAll(List.of(Driver.class.getName(), Driver.founded(folder.resolve("chart")).toString(), "1", "0",
                    Integer.toString(DEEDS)));
            new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        }

        private static String packed(Path folder) throws IOException {
            var parts = new ArrayList<String>();
            for (var part : System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                    .split(System.getProperty("path.separator"), -1)) {
                var place = Path.of(part);
                parts.add(Files.isDirectory(place) ? jar(place, folder.resolve(parts.size() + ".jar")) : part);
            }
            return String.join(System.getProperty("path.separator"), parts);
        }

        private static String jar(Path classes, Path jar) throws IOException {
            try (var files = Files.walk(classes); var out = new JarOutputStream(Files.newOutputStream(jar))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                    Files.copy(file, out);
                    out.closeEntry();
                }
            }
            return jar.toString();
        }
    }
}
