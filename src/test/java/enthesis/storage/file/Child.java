package enthesis.storage.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// A second program with the class path of the tests, to be killed without warning.
public final class Child implements AutoCloseable {
    private final Process process;

    private Child(Process process) {
        this.process = process;
    }

    public static Child start(Class<?> main, Object... args) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), main.getName()));
        for (var arg : args) {
            command.add(arg.toString());
        }
        return new Child(new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    /// Waits, at most half a minute, until it holds; false if the child ended before.
    public boolean until(BooleanSupplier it) throws InterruptedException {
        for (int i = 0; i < 15_000; i++) {
            if (it.getAsBoolean()) {
                return true;
            }
            if (process.waitFor(2, TimeUnit.MILLISECONDS)) {
                return it.getAsBoolean();
            }
        }
        return false;
    }

    public boolean untilThere(Path file) throws InterruptedException {
        return until(() -> Files.exists(file));
    }

    public int ended() throws InterruptedException {
        return process.waitFor(30, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    /// kill -9.
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
