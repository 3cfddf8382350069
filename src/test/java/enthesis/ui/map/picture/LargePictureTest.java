package enthesis.ui.map.picture;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.picture.file.SampleFiles;
import enthesis.exchange.picture.Pixels;
import enthesis.ui.kit.Theme;
import enthesis.ui.kit.work.FxWork;
import enthesis.ui.map.Examples;
import enthesis.ui.map.MapView;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A picture of 50 megapixels is opened aside: the window answers all the while.
@ExtendWith(ApplicationExtension.class)
@Timeout(value = 300, unit = TimeUnit.SECONDS)
@SuppressWarnings("NullAway.Init")
class LargePictureTest {
    @TempDir
    Path folder;

    private final TestAlbum album = new TestAlbum() {
        private final FxWork aside = FxWork.aside("pictures");

        @Override
        public void look(Path file, Consumer<Look> done, Consumer<Exception> failed) {
            aside.run(() -> TestAlbum.look(Files.readAllBytes(file)), done, failed);
        }

        @Override
        public void look(Callable<Pixels> pasted, Consumer<Look> done, Consumer<Exception> failed) {
            failed.accept(new IOException("nothing is pasted here"));
        }
    };

    @Start
    void show(Stage stage) {
        var theme = new Theme(Theme.Look.LIGHT);
        var scene = new Scene(new MapView(Examples.ankle(), theme, () -> {}, album), 1200, 710);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    /// What the first picture costs in classes and looks is not what is measured.
    private void warm(FxRobot robot) throws Exception {
        album.chosen = Optional.of(Files.write(folder.resolve("small.jpg"), SampleFiles.jpeg(40, 30)));
        robot.push(KeyCode.ALT, KeyCode.I);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> robot.lookup("#picture-image").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// A window that decodes by itself stands still for all of the time until the picture is there. The best of three,
    /// for a machine with much else to do pauses a window too.
    @Test
    void fiftyMegapixelsDoNotFreezeTheWindow(FxRobot robot) throws Exception {
        warm(robot);
        var image = new BufferedImage(8192, 6144, BufferedImage.TYPE_3BYTE_BGR);
        album.chosen = Optional.of(Files.write(folder.resolve("large.jpg"), SampleFiles.written(image, "jpeg")));
        double least = 1;
        for (int time = 1; time <= 3; time++) {
            least = Math.min(least, pausedPart(robot));
        }
        assertThat(least).as("part of the wait in which the window did not answer").isLessThan(0.5);
    }

    /// The longest pause of the window as a part of the time until the picture is shown.
    private double pausedPart(FxRobot robot) throws Exception {
        var longest = new AtomicLong();
        var timer = new AnimationTimer() {
            private long last;

            @Override
            public void handle(long now) {
                long at = System.nanoTime();
                longest.accumulateAndGet(last == 0 ? 0 : at - last, Math::max);
                last = at;
            }
        };
        robot.interact(timer::start);
        var begun = System.nanoTime();
        robot.push(KeyCode.ALT, KeyCode.I);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> robot.lookup("#picture-image").tryQuery().isPresent());
        long shown = System.nanoTime() - begun;
        robot.interact(timer::stop);
        System.out.printf("50 megapixels: shown after %d ms, longest pause of the window %d ms%n",
                TimeUnit.NANOSECONDS.toMillis(shown), TimeUnit.NANOSECONDS.toMillis(longest.get()));
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> robot.lookup("#picture-image").tryQuery().isEmpty());
        return (double) longest.get() / shown;
    }
}
