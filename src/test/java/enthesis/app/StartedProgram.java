package enthesis.app;

import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.key.Vault;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/// The whole program with a hand that unlocks it, and says when each screen stood: the unlock card, Today with its
/// lists read after a name and a password were typed, and how long the password takes to become a key, measured once
/// more when Today stands. Arguments: the folder of the chart, name, password, and the clock's nanoseconds when the
/// process was started.
public final class StartedProgram extends AnimationTimer {
    /// As long as the quickest hand takes for a name and a password, in nanoseconds.
    private static final long TYPING = 2_000_000_000L;

    private final Deque<Step> steps = new ArrayDeque<>();
    private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true,
            StandardCharsets.UTF_8);
    private final Scene scene;
    private long from;

    private interface Step {
        /// Whether it is done; asked once in each pulse, so what it finds was painted by the one before.
        boolean tried(long now);
    }

    private StartedProgram(Scene scene, long from) {
        this.scene = scene;
        this.from = from;
    }

    public static void main(String[] arguments) {
        System.setProperty("h2.allowedClasses", "enthesis.storage.trail.guard.*");
        var folder = ChartFolder.at(Path.of(arguments[0]));
        var clock = Clock.systemUTC();
        var early = new Early(folder, clock, Optional.empty());
        Platform.startup(() -> {
            var program = Program.start(new Options(Optional.of(folder.path()), false, false, false, Optional.empty()),
                    early, clock);
            var hand = new StartedProgram(Window.getWindows().getFirst().getScene(), Long.parseLong(arguments[3]));
            hand.unlock(folder, arguments[1], arguments[2]);
            hand.steps.add(_ -> {
                program.end();
                return true;
            });
            hand.start();
        });
        early.begin();
    }

    private void unlock(ChartFolder folder, String name, String password) {
        told("unlock", () -> shown("#unlock-name"));
        steps.add(now -> {
            from = now;
            return true;
        });
        steps.add(now -> now - from > TYPING);
        steps.add(now -> {
            type("#unlock-name", name);
            type("#unlock-password", password);
            from = now;
            Event.fireEvent(node("#unlock-password"), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false,
                    false, false, false));
            return true;
        });
        told("today", () -> shown("#today") && scene.getRoot().lookupAll(".work-list-nothing").stream()
                .map(Labeled.class::cast).noneMatch(one -> one.isVisible() && one.getText().equals("Not read yet.")));
        steps.add(now -> {
            derive(folder, name, password);
            say("key", System.nanoTime() - now);
            return true;
        });
    }

    private static void derive(ChartFolder folder, String name, String password) {
        try {
            Vault.open(new LocalDisk(), folder).unlock(name, password.toCharArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface There {
        boolean is();
    }

    private void told(String what, There there) {
        steps.add(now -> {
            if (there.is()) {
                say(what, now - from);
                return true;
            }
            return false;
        });
    }

    private void say(String what, long nanos) {
        out.printf(Locale.ROOT, "%s %.1f%n", what, nanos / 1e6);
    }

    private boolean shown(String query) {
        var node = scene.lookup(query);
        return node != null && node.isVisible() && node.getLayoutBounds().getWidth() > 0;
    }

    private void type(String query, String text) {
        ((TextInputControl) node(query)).setText(text);
    }

    private Node node(String query) {
        return Objects.requireNonNull(scene.lookup(query));
    }

    @Override
    public void handle(long pulse) {
        if (!steps.isEmpty() && steps.getFirst().tried(System.nanoTime())) {
            steps.removeFirst();
        }
    }
}
