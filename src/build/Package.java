import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/// Makes what is installed: an image of the program with its own runtime and a start cache, the package of this system,
/// and a portable zip; prints what each part weighs. Arguments: the program's jar, its version, where to make it, and
/// the folder with the file association. The class path is that of the program.
///
/// On Debian it makes a `.deb`, on Windows an `.msi` (needs WiX), on macOS a `.dmg`.
public class Package {
    private static final String NAME = "Enthesis";
    private static final String UPGRADE = "5c1f0f0e-6d6e-4a3b-9a51-8b3f5b1f7a64";
    private static final String MODULES = "java.base,java.desktop,java.logging,java.management,java.naming,"
            + "java.net.http,java.scripting,java.sql,java.transaction.xa,java.xml,java.xml.crypto,jdk.charsets,"
            + "jdk.crypto.cryptoki,jdk.jfr,jdk.localedata,jdk.unsupported,jdk.zipfs";
    /// As in the pom's run, and the collector that starts fastest and holds least. What is called often is compiled at
    /// once, as everywhere, but only what is called ten times as often as usual is compiled anew to run as fast as it
    /// can: with two cores the second compiler takes one of them from the first screens, and still does its work for all
    /// that goes on long.
    private static final List<String> OPTIONS = List.of("--enable-native-access=ALL-UNNAMED", "-Djdk.serialFilter=!*",
            "-XX:-HeapDumpOnOutOfMemoryError", "-XX:+UseSerialGC", "-Xms96m", "-Xmn64m", "-XX:-UsePerfData",
            "-XX:MetaspaceSize=128m", "-XX:Tier4InvocationThreshold=50000", "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000", "-XX:Tier4BackEdgeThreshold=400000", "-XX:CompileCommand=quiet",
            "-XX:CompileCommand=CompileThresholdScaling,com.sun.crypto.provider.*::*,0.1",
            "-XX:CompileCommand=CompileThresholdScaling,sun.security.provider.*::*,0.1");

    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    private static final Pattern NATIVE = Pattern.compile("[^/]+\\.(so|dll|dylib)");

    private final String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    private final Path jar;
    private final String version;
    private final Path to;
    private final Path parts;

    Package(String... args) {
        jar = Path.of(args[0]);
        version = args[1];
        to = Path.of(args[2]);
        parts = Path.of(args[3]);
    }

    public static void main(String[] args) throws Exception {
        var made = new Package(args);
        delete(made.to);
        made.collect();
        made.sheets();
        made.credit();
        made.image();
        made.train();
        made.portable();
        made.install();
        made.weigh();
    }

    private Path jars() {
        return to.resolve("jars");
    }

    private Path image() throws IOException {
        var image = to.resolve("image").resolve(isMac() ? NAME + ".app" : NAME);
        if (!Files.exists(image)) {
            var call = new ArrayList<>(List.of("--type", "app-image", "--name", NAME, "--app-version", version,
                    "--input", jars().toString(), "--dest", to.resolve("image").toString(), "--main-jar",
                    jar.getFileName().toString(), "--main-class", "enthesis.app.Main", "--add-modules", MODULES,
                    "--jlink-options",
                    "--strip-debug --no-header-files --no-man-pages --include-locales=en,fr,es,de"));
            OPTIONS.forEach(option -> call.addAll(List.of("--java-options", option)));
            call.addAll(List.of("--icon", icon().toString()));
            jpackage(call);
        }
        return image;
    }

    /// The jars, and beside them what JavaFX would unpack into the user's home at the first start.
    private void collect() throws IOException {
        Files.createDirectories(jars());
        Files.copy(jar, jars().resolve(jar.getFileName()));
        for (var part : System.getProperty("java.class.path").split(System.getProperty("path.separator"))) {
            var file = Path.of(part);
            if (Files.isRegularFile(file) && !isEmpty(file)) {
                bring(file);
            }
        }
    }

    /// What is in a jar without the signature of whoever packed it: the whole program is handed on as one, and a start
    /// cache takes no class of a signed jar, whose every start would check the signature anew. What JavaFX would unpack
    /// lies beside it, and there alone.
    private void bring(Path jar) throws IOException {
        boolean unpacked = jar.getFileName().toString().startsWith("javafx-");
        if (unpacked) {
            unpackNative(jar);
        }
        var made = jars().resolve(jar.getFileName());
        try (var file = new JarFile(jar.toFile())) {
            var kept = file.stream().filter(entry -> !SIGNATURE.matcher(entry.getName()).matches()
                    && !(unpacked && NATIVE.matcher(entry.getName()).matches())).toList();
            if (kept.size() == file.size()) {
                Files.copy(jar, made, StandardCopyOption.REPLACE_EXISTING);
            } else {
                write(file, kept, made);
            }
        }
    }

    private static void write(JarFile file, List<JarEntry> entries, Path made) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().putAll(file.getManifest().getMainAttributes());
        try (var out = new JarOutputStream(Files.newOutputStream(made), manifest)) {
            for (var entry : entries.stream().filter(one -> !one.getName().equals(JarFile.MANIFEST_NAME)).toList()) {
                var kept = new JarEntry(entry.getName());
                kept.setTime(entry.getTime());
                out.putNextEntry(kept);
                try (var in = file.getInputStream(entry)) {
                    in.transferTo(out);
                }
            }
        }
    }

    /// The style sheets as JavaFX keeps them once it has read them: it takes these where they lie beside, and reads
    /// none at the start.
    private void sheets() throws IOException {
        sheets(jars().resolve(jar.getFileName()), "/enthesis/ui");
        for (var library : walk(jars()).stream().filter(one -> one.getFileName().toString().startsWith("controlsfx-"))
                .toList()) {
            sheets(library, "/org/controlsfx");
        }
    }

    private void sheets(Path library, String folder) throws IOException {
        var read = to.resolve("sheet.css").toFile();
        var made = to.resolve("sheet.bss").toFile();
        try (var inside = FileSystems.newFileSystem(library)) {
            for (var sheet : walk(inside.getPath(folder)).stream().filter(one -> one.toString().endsWith(".css"))
                    .toList()) {
                Files.copy(sheet, read.toPath(), StandardCopyOption.REPLACE_EXISTING);
                Stylesheet.convertToBinary(read, made);
                Files.copy(made.toPath(), sheet.resolveSibling(sheet.getFileName().toString().replace(".css", ".bss")));
            }
        }
        Files.delete(read.toPath());
        Files.delete(made.toPath());
    }

    /// Everything that is handed on is named with its licence in the program.
    private void credit() throws IOException {
        var known = Files.readAllLines(parts.resolve("../../main/resources/enthesis/about/parts.txt")).stream()
                .map(line -> line.split("\\|", 2)[0]).toList();
        for (var file : walk(jars()).stream().map(one -> one.getFileName().toString())
                .filter(one -> one.endsWith(".jar") && !one.equals(jar.getFileName().toString())).toList()) {
            var name = file.replaceAll("-[0-9][^/]*\\.jar$", "");
            if (!known.contains(name)) {
                throw new IOException(name + " has no line in enthesis/about/parts.txt");
            }
        }
    }

    private static boolean isEmpty(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            return file.stream().noneMatch(entry -> !entry.isDirectory() && !entry.getName().startsWith("META-INF/"));
        }
    }

    private void unpackNative(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            for (var entry : file.stream().filter(one -> NATIVE.matcher(one.getName()).matches()).toList()) {
                try (var in = file.getInputStream(entry)) {
                    Files.copy(in, jars().resolve(entry.getName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /// The program walks through its demonstration; what it loads on the way is its start cache. It walks once before
    /// that is written down: what makes the demonstration is no part of a start. With a display it is also what opens a
    /// window on this system; without one the packages are as good, and start a little later.
    private void train() throws IOException, InterruptedException {
        var cache = app().resolve("app.aot");
        var data = to.resolve("training").toAbsolutePath();
        walk(data, "");
        // without what was called how often: the second compiler would begin with all of it at each start
        walk(data, "-XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining -XX:AOTCacheOutput=" + cache
                + " -Xlog:aot=error");
        if (!Files.exists(cache)) {
            throw new IOException("the training run left no cache");
        }
        Files.writeString(app().resolve(NAME + ".cfg"),
                "java-options=-XX:AOTCache=$APPDIR/app.aot\njava-options=-Denthesis.cache=$APPDIR/app.aot\n",
                StandardOpenOption.APPEND);
        delete(data);
    }

    private void walk(Path data, String options) throws IOException, InterruptedException {
        var run = new ProcessBuilder(launcher().toString(), "--train", "--data", data.toString()).inheritIO();
        boolean seen = isWindows() || isMac() || System.getenv("DISPLAY") != null;
        run.environment().put("JAVA_TOOL_OPTIONS",
                seen ? options : options + " -Dglass.platform=Headless -Dprism.order=sw");
        int code = run.start().waitFor();
        if (code != 0) {
            throw new IOException("the training run ended with " + code);
        }
    }

    private Path app() throws IOException {
        return isWindows()
                ? image().resolve("app")
                : isMac()
                        ? image().resolve("Contents/app")
                        : image().resolve(
                                "lib/app");
    }

    private Path launcher() throws IOException {
        return isWindows()
                ? image().resolve(NAME + ".exe")
                : isMac()
                        ? image().resolve("Contents/MacOS/" + NAME)
                        : image().resolve("bin/" + NAME);
    }

    /// A folder `portable` beside the program keeps the data with it; on macOS the program is a folder itself.
    private void portable() throws IOException {
        var zip = to.resolve(NAME + "-" + version + "-portable.zip").toAbsolutePath();
        var kept = Map.of("create", "true", "enablePosixFileAttributes", isWindows() ? "false" : "true");
        try (var into = FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), kept)) {
            Files.createDirectories(into.getPath(NAME, "portable"));
            var inside = isMac() ? into.getPath(NAME, image().getFileName().toString()) : into.getPath(NAME);
            for (var file : walk(image())) {
                var at = inside.resolve(image().relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(at);
                } else {
                    Files.createDirectories(at.getParent());
                    Files.copy(file, at, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private void install() throws IOException {
        var call = new ArrayList<>(List.of("--app-image", image().toString(), "--name", NAME, "--app-version", version,
                "--dest", to.toString(), "--vendor", NAME, "--description", "Charting for prolotherapy",
                "--file-associations", parts.resolve("export.properties").toString()));
        if (isWindows()) {
            call.addAll(List.of("--type", "msi", "--win-per-user-install", "--win-shortcut", "--win-menu",
                    "--win-upgrade-uuid", UPGRADE, "--resource-dir", wix().toString()));
        } else if (isMac()) {
            call.addAll(List.of("--type", "dmg", "--mac-package-identifier", "enthesis.app"));
        } else {
            call.addAll(List.of("--type", "deb", "--linux-package-name", "enthesis", "--linux-package-deps",
                    "libgtk-3-0 | libgtk-3-0t64, libpango-1.0-0, libfreetype6, fontconfig", "--linux-shortcut",
                    "--linux-menu-group", "Science;MedicalSoftware", "--linux-app-category", "science",
                    "--linux-deb-maintainer", "enthesis@example.invalid", "--resource-dir", scripts().toString()));
        }
        jpackage(call);
    }

    /// What the package's installer runs, with this version in it, and the entry of the menu, which hands on the file
    /// that somebody opens.
    private Path scripts() throws IOException {
        var scripts = Files.createDirectories(to.resolve("scripts"));
        Files.writeString(scripts.resolve("preinst"),
                Files.readString(parts.resolve("preinst")).replace("THIS_VERSION", version));
        Files.copy(parts.resolve("Enthesis.desktop"), scripts.resolve("Enthesis.desktop"));
        return scripts;
    }

    /// What differs from the usual installer of Windows: it refuses to put an older version over a newer one.
    private Path wix() throws IOException {
        var wix = Files.createDirectories(to.resolve("wix"));
        Files.copy(parts.resolve("overrides.wxi"), wix.resolve("overrides.wxi"));
        return wix;
    }

    private Path icon() throws IOException {
        var icon = to.resolve(isWindows() ? "enthesis.ico" : isMac() ? "enthesis.icns" : "enthesis.png");
        return Files.write(icon, isWindows() ? Icon.ico() : isMac() ? Icon.icns() : Icon.png(256));
    }

    private void jpackage(List<String> call) throws IOException {
        int code = ToolProvider.findFirst("jpackage").orElseThrow().run(System.out, System.err,
                call.toArray(String[]::new));
        if (code != 0) {
            throw new IOException("jpackage ended with " + code);
        }
    }

    /// What each library weighs, the largest first, and what is made of them.
    private void weigh() throws IOException {
        var lines = new ArrayList<String>();
        for (var file : walk(jars()).stream().filter(Files::isRegularFile).sorted(Comparator.comparing(
                Package::size).reversed()).toList()) {
            lines.add(line(file.getFileName().toString(), size(file)));
        }
        lines.add(line("runtime", sum(app().resolveSibling("runtime"))));
        lines.add(line("start cache", size(app().resolve("app.aot"))));
        lines.add(line("image", sum(image())));
        for (var file : walk(to).stream().filter(one -> one.toString().matches(".*\\.(deb|msi|dmg|zip)")).toList()) {
            lines.add(line(file.getFileName().toString(), size(file)));
        }
        Files.write(to.resolve("weights.txt"), lines);
        lines.forEach(System.out::println);
    }

    private static String line(String what, long bytes) {
        return String.format(Locale.ROOT, "%8.1f MB  %s", bytes / 1e6, what);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long sum(Path folder) throws IOException {
        return walk(folder).stream().filter(Files::isRegularFile).mapToLong(Package::size).sum();
    }

    private static List<Path> walk(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (var file : walk(folder).reversed()) {
                Files.delete(file);
            }
        }
    }

    private boolean isWindows() {
        return system.startsWith("windows");
    }

    private boolean isMac() {
        return system.startsWith("mac");
    }
}
