package enthesis.app;

import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.ui.kit.Theme;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/// The whole program with a hand that goes through the first start or the unlocking, and says when each screen stood.
/// One key per pulse; a step waits until its screen is there.
public final class StartedProgram extends AnimationTimer {
    private final Deque<Step> steps = new ArrayDeque<>();
    private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true,
            StandardCharsets.UTF_8);
    private final Scene scene;
    private long from;

    private interface Step {
        /// Whether it is done.
        boolean tried(long now);
    }

    private StartedProgram(Scene scene, long from) {
        this.scene = scene;
        this.from = from;
    }

    public static void main(String[] arguments) {
        System.setProperty("h2.allowedClasses", "enthesis.storage.trail.*");
        Platform.startup(() -> begin(Path.of(arguments[0]), arguments[1], Long.parseLong(arguments[2]),
                Long.parseLong(arguments[3])));
    }

    private static void begin(Path folder, String kind, long reading, long from) {
        var stage = new Stage();
        var program = new Program(stage, Clock.systemUTC(), new Theme(Theme.Look.LIGHT), Platform::exit);
        program.begin(ChartFolder.at(folder), new LocalDisk());
        var hand = new StartedProgram(stage.getScene(), from);
        if (kind.equals("first")) {
            hand.firstStart(reading);
        } else {
            hand.unlock();
        }
        hand.steps.add(_ -> {
            program.end();
            return true;
        });
        hand.start();
    }

    private void firstStart(long reading) {
        told("first screen", "#clinic");
        keys("clinic\n");
        shown("#person-name");
        keys("hale\tmd\tthree brown hares\tthree brown hares\n");
        shown("#write");
        steps.add(_ -> {
            press("#write");
            var key = scene.getRoot().lookupAll(".paper-group").stream().map(Labeled.class::cast).map(Labeled::getText)
                    .collect(Collectors.joining());
            var after = List.copyOf(steps);
            steps.clear();
            keys(key);
            pause(reading);
            keys("\n");
            asked();
            steps.addAll(after.subList(1, after.size()));
            steps.addFirst(_ -> true);
            node("#group-1").requestFocus();
            return true;
        });
        told("founding to Today", "#today");
    }

    private void unlock() {
        told("unlock screen", "#unlock-name");
        keys("hale\tthree brown hares\n");
        asked();
        told("unlocking to Today", "#today");
    }

    private void asked() {
        steps.add(now -> {
            from = now;
            return true;
        });
    }

    private void pause(long seconds) {
        var begun = new long[1];
        steps.add(now -> {
            begun[0] = begun[0] == 0 ? now : begun[0];
            return now - begun[0] >= Duration.ofSeconds(seconds).toNanos();
        });
    }

    private void told(String what, String query) {
        shown(query);
        steps.add(now -> {
            out.printf(Locale.ROOT, "%s %.2f s%n", what, (now - from) / 1e9);
            return true;
        });
    }

    private void shown(String query) {
        steps.add(_ -> {
            var node = scene.lookup(query);
            return node != null && node.isVisible() && node.getLayoutBounds().getWidth() > 0;
        });
    }

    private void keys(String text) {
        text.chars().forEach(sign -> steps.add(_ -> {
            var code = switch (sign) {
                case '\n' -> KeyCode.ENTER;
                case '\t' -> KeyCode.TAB;
                case ' ' -> KeyCode.SPACE;
                default -> KeyCode.getKeyCode(Character.toString(sign).toUpperCase(Locale.ROOT));
            };
            new Robot().keyType(code);
            return true;
        }));
    }

    private void press(String query) {
        node(query).requestFocus();
        new Robot().keyType(KeyCode.SPACE);
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
