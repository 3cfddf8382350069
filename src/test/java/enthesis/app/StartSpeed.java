package enthesis.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Measures cold starts, each in a new process, run by hand: to the first screen, from the last Enter of the first
/// start to Today, to the unlock screen, from the password to Today. Arguments: rounds, seconds a person reads before
/// the last Enter. `test.options` are the options of the new processes.
public final class StartSpeed {
    private StartSpeed() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = Integer.parseInt(arguments[0]);
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            for (int i = 0; i < rounds; i++) {
                var folder = Files.createTempDirectory("start");
                for (var kind : List.of("first", "again")) {
                    out.println(kind + ": " + started(folder.resolve("chart"), kind, arguments[1]));
                }
            }
        }
    }

    private static String started(Path folder, String kind, String reading) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Stream.of(System.getProperty("test.options", "").split(" ", -1)).filter(one -> !one.isEmpty())
                .forEach(command::add);
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Dglass.platform=Headless", "-Dprism.order=sw",
                "-cp", System.getProperty("java.class.path"), StartedProgram.class.getName(), folder.toString(), kind,
                reading, Long.toString(System.nanoTime())));
        var child = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        child.waitFor();
        return said.replace("\n", ", ");
    }
}
