package enthesis.app;

import com.sun.management.ThreadMXBean;
import enthesis.app.door.FrontDoor;
import enthesis.app.door.Ground;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.Side;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.reference.Shipped;
import enthesis.ui.kit.Theme;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/// The program in a process of its own, with the heap it is given, and hands that chart visit after visit in it: the
/// visit of the seed's own case, from Ctrl+K to the signature. Arguments: the folder, which it changes, and how many.
final class HourChild {
    private static final Clock CLOCK = Clock.fixed(BigMade.NOW, ZoneOffset.UTC);
    private static final int FIRST = 300;
    private static final int TOLD = 10;
    private static final double FRAME = 1000.0 / 60;

    private HourChild() {}

    static void main(String[] arguments) throws Exception {
        System.setProperty("h2.allowedClasses", "enthesis.storage.trail.guard.*");
        var folder = Path.of(arguments[0]);
        int visits = Integer.parseInt(arguments[1]);
        register(folder, visits);
        var stage = new CompletableFuture<Stage>();
        Platform.startup(() -> stage.complete(new Stage()));
        var begun = new CompletableFuture<Program>();
        Platform.runLater(() -> {
            var window = Hands.atWorkstation(stage.join());
            var program = new Program(window, CLOCK, new Theme(Theme.Look.LIGHT), () -> {});
            program.begin(ChartFolder.at(folder), new LocalDisk());
            begun.complete(program);
        });
        int failed = 1;
        try {
            begun.join();
            var hands = Hands.blind(new FxRobot());
            hands.unlock(Clinic.WHO, Clinic.PASSWORD);
            hour(hands, visits);
            failed = 0; // it is not ended: a backup of so large a chart takes longer than the visits
        } catch (Exception | AssertionError e) {
            e.printStackTrace(System.err);
        } finally {
            System.exit(failed); // or the thread of the screen would go on
        }
    }

    /// The patients who come; the chart is closed without a backup.
    private static void register(Path folder, int visits) throws Exception {
        var door = new FrontDoor(new Ground(ChartFolder.at(folder), new LocalDisk(), CLOCK, Shipped.load()));
        door.look();
        door.unlock(Clinic.WHO, Clinic.PASSWORD.toCharArray());
        for (int number = 0; number < visits; number++) {
            Clinic.patient(door.chart(), FIRST + number,
                    Clinic.person(FIRST + number, name(number), "Ana", Sex.FEMALE), "ankle-foot", Side.RIGHT);
        }
        door.chart().chart.close();
    }

    private static String name(int number) {
        return "Hourly" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }

    private static void hour(Hands hands, int visits) throws Exception {
        var frames = new Frames();
        BigSpeedChild.memory("before the first visit");
        for (int visit = 0; visit < visits; visit++) {
            frames.take(true);
            hands.press(KeyCode.CONTROL, KeyCode.K).into("#find-box", name(visit)).untilShown("#found-0");
            hands.press(KeyCode.ENTER).untilShown("#primary");
            var seed = new SeedVisit(hands);
            seed.chart();
            seed.sign();
            hands.press(KeyCode.ESCAPE).untilShown("#primary");
            hands.press(KeyCode.ESCAPE).untilShown("#today");
            frames.take(false);
            if (visit % TOLD == TOLD - 1 || visit == visits - 1) {
                BigSpeedChild.memory("after " + (visit + 1) + " visits");
            }
        }
        frames.say();
    }

    /// What the thread of the screen worked between one frame and the next, in milliseconds of the processor.
    private static final class Frames extends AnimationTimer {
        private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        private final List<Double> worked = new ArrayList<>();
        private long before = -1;

        private void take(boolean taking) throws Exception {
            var done = new CompletableFuture<Void>();
            Platform.runLater(() -> {
                before = -1;
                if (taking) {
                    start();
                } else {
                    stop();
                }
                done.complete(null);
            });
            done.get();
        }

        @Override
        public void handle(long now) {
            long busy = threads.getCurrentThreadCpuTime();
            if (before >= 0) {
                worked.add((busy - before) / 1e6);
            }
            before = busy;
        }

        private void say() {
            var sorted = worked.stream().sorted().toList();
            System.out.printf(Locale.ROOT, "frames %d: work p50 %.1f, p95 %.1f, p99 %.1f, worst %.1f ms; over a frame"
                    + " of %.1f ms: %.2f %%%n", sorted.size(), at(sorted, 50), at(sorted, 95), at(sorted, 99),
                    sorted.getLast(), FRAME,
                    100.0 * sorted.stream().filter(one -> one > FRAME).count() / sorted.size());
        }

        private static double at(List<Double> sorted, int percent) {
            return sorted.get((sorted.size() - 1) * percent / 100);
        }
    }
}
