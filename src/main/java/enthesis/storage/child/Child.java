package enthesis.storage.child;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/// A program of its own that is given something, says lines, and ends. It is over when `run` returns, whatever it did:
/// nothing holds a file any more that it held. Whoever waits here is not woken by an interrupt.
///
/// `patience` is how much processor time it may take without a word. On a busy machine, or over a slow disk, that comes
/// late: it is waited for up to four times as long by the clock. A machine that slept in between is not the child's
/// fault either, so no wait counts for more than a second.
public record Child(List<String> command, Duration patience) {
    private static final long LOOK = Duration.ofMillis(5).toNanos();
    private static final long AT_MOST = Duration.ofSeconds(1).toNanos();
    private static final int CROWDED = 4;
    /// More than any line of ours.
    private static final int LONGEST = 1 << 20;

    /// What it is given: by its standard input, never on the command line, in the environment or in a file.
    @FunctionalInterface
    public interface Given {
        void to(OutputStream in) throws IOException;
    }

    /// Starts it and hears it to its end. `heard` hears each line, and says whether it can be one of ours.
    ///
    /// @return whether it ended by itself, saying that all went well; else it was ended
    /// @throws IOException
    ///             if it cannot be started
    public boolean run(Given given, Predicate<String> heard) throws IOException {
        return run(given, heard, () -> true);
    }

    /// The same, and ends it when it is not `wanted` any more.
    public boolean run(Given given, Predicate<String> heard, BooleanSupplier wanted) throws IOException {
        try (var begun = begin()) {
            return begun.run(given, heard, wanted);
        }
    }

    /// Starts it before anybody knows what it is given: it waits for that, and is ended by `close`.
    public Begun begin() throws IOException {
        return new Begun(this, new ProcessBuilder(command).redirectError(Redirect.DISCARD).start());
    }

    /// One that was started.
    public record Begun(Child child, Process process) implements AutoCloseable {

        /// Gives and hears, once.
        public boolean run(Given given, Predicate<String> heard, BooleanSupplier wanted) {
            return give(process, given) && child.heard(process, heard, wanted);
        }

        @Override
        public void close() {
            process.destroyForcibly();
            process.onExit().join();
            Child.close(process);
        }
    }

    /// Its input stays open: when this program ends, the child's input ends, and so does the child.
    private static boolean give(Process process, Given given) {
        try {
            given.to(process.getOutputStream());
            process.getOutputStream().flush();
            return true;
        } catch (IOException _) {
            return false; // it did not live to take it
        }
    }

    private boolean heard(Process process, Predicate<String> heard, BooleanSupplier wanted) {
        var line = new StringBuilder();
        long last = System.nanoTime();
        long silent = 0;
        var taken = taken(process);
        while (!tooLong(silent, taken, process) && wanted.getAsBoolean()) {
            boolean alive = process.isAlive(); // asked first: what it said before it ended is there then
            var said = said(process);
            if (!said.isEmpty()) {
                silent = 0;
                taken = taken(process);
                if (!fed(said, line, heard)) {
                    return false;
                }
            } else if (!alive) {
                return process.exitValue() == 0;
            } else {
                LockSupport.parkNanos(LOOK);
            }
            long now = System.nanoTime();
            silent += Math.min(now - last, AT_MOST);
            last = now;
        }
        return false;
    }

    private boolean tooLong(long silent, Duration taken, Process process) {
        long most = patience.toNanos();
        return silent > most
                && (silent > CROWDED * most || taken(process).minus(taken).compareTo(patience) >= 0);
    }

    /// The processor time it had so far; none where the system does not say.
    private static Duration taken(Process process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static String said(Process process) {
        try {
            var out = process.getInputStream();
            return new String(out.readNBytes(out.available()), StandardCharsets.US_ASCII);
        } catch (IOException _) {
            return "";
        }
    }

    private static boolean fed(String said, StringBuilder line, Predicate<String> heard) {
        for (int at = 0; at < said.length(); at++) {
            char sign = said.charAt(at);
            if (sign != '\n') {
                line.append(sign);
            } else if (heard.test(line.toString().strip())) {
                line.setLength(0);
            } else {
                return false;
            }
        }
        return line.length() <= LONGEST;
    }

    private static void close(Process process) {
        try {
            process.getInputStream().close();
            process.getOutputStream().close();
        } catch (IOException _) {
            // nobody is at the other end any more
        }
    }
}
