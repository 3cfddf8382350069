package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.app.desk.Tools;
import enthesis.app.door.FrontDoor;
import enthesis.app.door.Ground;
import enthesis.app.door.WaysOut;
import enthesis.domain.words.Words;
import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.reference.Shipped;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.frame.TrailFact;
import enthesis.ui.kit.work.Work;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// What goes on beside the work waits for what the first screen has asked before, and for ever once the chart
/// is closed.
@ExtendWith(ApplicationExtension.class)
@NullUnmarked
class MeanwhileTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:12:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final Deque<Runnable> jobs = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();
    private FrontDoor door;
    private Tools tools;

    private final Work waiting = new Work() {
        @Override
        public <T> void run(Callable<T> job, Consumer<T> then, Consumer<Exception> failed) {
            jobs.add(() -> {
                try {
                    then.accept(job.call());
                } catch (Exception e) {
                    failed.accept(e);
                }
            });
        }
    };

    @BeforeEach
    void open() throws Exception {
        Clinic.found(folder, CLOCK, chart -> chart);
        var ground = new Ground(ChartFolder.at(folder), new LocalDisk(), CLOCK, Shipped.load());
        door = new FrontDoor(ground);
        door.look();
        door.unlock(Clinic.WHO, Clinic.PASSWORD.toCharArray());
        var made = Tools.inPlace(ground, door, new Texts(new Words(Locale.ENGLISH)), new Theme(Theme.Look.LIGHT),
                WaysOut.of(null, _ -> Optional.empty(), _ -> {}));
        tools = new Tools(made.ground(), made.door(), waiting, made.texts(), made.theme(), made.papers(),
                made.documents(), made.board(), made.out(), made.decoding(), made.reading(), made.backing());
        tools.work().run(() -> done.add("lists"), _ -> {}, _ -> {});
    }

    @AfterEach
    void close() throws Exception {
        door.close();
    }

    private void work() {
        while (!jobs.isEmpty()) {
            jobs.remove().run();
        }
    }

    @Test
    void beginsWhenWhatTheFirstScreenShowsHasBeenRead(FxRobot robot) {
        robot.interact(() -> new Meanwhile(tools, () -> done.add("begun")));
        assertThat(done).isEmpty();
        assertThat(tools.board().trail().get()).isEqualTo(TrailFact.NONE);

        robot.interact(this::work);
        assertThat(done).containsExactly("lists", "begun");
        assertThat(tools.board().trail().get().words()).contains("whole");
        assertThat(folder.resolve("reserve")).exists();
    }

    @Test
    void beginsNothingOnceTheChartIsClosed(FxRobot robot) {
        robot.interact(() -> new Meanwhile(tools, () -> done.add("begun")).end());
        robot.interact(this::work);
        assertThat(done).containsExactly("lists");
        assertThat(tools.board().trail().get()).isEqualTo(TrailFact.NONE);
    }
}
