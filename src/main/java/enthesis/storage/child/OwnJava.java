package enthesis.storage.child;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How another program of our own classes is started: by the Java that runs this one, with little memory. What goes
/// wrong in it is told to nobody: no word of the system, no file of a crash, no image of its memory is left behind.
/// Where the program was started with a start cache, which names itself (`enthesis.cache`), it is used here too; it is
/// only taken with the same rights of the modules.
public final class OwnJava {
    private static final List<String> OPTIONS = List.of("-Xmx768m", "-XX:+UseParallelGC", "-XX:+ExitOnOutOfMemoryError",
            "-XX:-HeapDumpOnOutOfMemoryError", "-XX:-CreateCoredumpOnCrash", "-XX:+SuppressFatalErrorMessage",
            "-XX:-UsePerfData", "-Djdk.serialFilter=!*", "-Djava.awt.headless=true", "-Dorg.jooq.no-logo=true",
            "-Dorg.jooq.no-tips=true", "-Dh2.objectCache=false", "-Dh2.allowedClasses=enthesis.storage.trail.guard.*");

    private static final String CACHE = "enthesis.cache";

    private OwnJava() {}

    /// The command that starts `main`; empty where this Java has no program to start it with.
    public static Optional<List<String>> command(Class<?> main) {
        return java().map(java -> java.toString()).map(java -> command(java, main));
    }

    /// The same with another Java.
    static List<String> command(String java, Class<?> main) {
        var command = new ArrayList<String>();
        command.add(java);
        command.addAll(OPTIONS);
        Optional.ofNullable(System.getProperty(CACHE)).ifPresent(cache -> command.addAll(
                List.of("--enable-native-access=ALL-UNNAMED", "-XX:AOTCache=" + cache, "-Xlog:disable")));
        command.add("-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"));
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        return List.copyOf(command);
    }

    private static Optional<Path> java() {
        var folder = Path.of(System.getProperty("java.home"), "bin");
        return List.of("java", "java.exe").stream().map(folder::resolve).filter(Files::isExecutable).findFirst();
    }
}
