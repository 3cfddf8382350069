package enthesis.ui.kit.work;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.ui.kit.Pictures;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class FxWorkTest {
    private final List<String> done = new ArrayList<>();

    @Test
    void jobsRunInOrderOnTheirThreadAndAnswerOnTheScreen() {
        try (var work = new FxWork()) {
            work.run(() -> Thread.currentThread().getName(), this::note, failed -> note(failed.toString()));
            work.run(() -> {
                throw new IOException("gone");
            }, this::note, failed -> note("failed"));
        }
        assertThat(Pictures.onScreen(() -> List.copyOf(done))).containsExactly("chart true", "failed true");
    }

    @Test
    void closingWaitsForWhatWasGivenAndTakesNoMore() throws InterruptedException {
        var work = new FxWork();
        var start = new CountDownLatch(1);
        work.run(() -> {
            start.await();
            return "kept";
        }, this::note, failed -> note("lost"));
        assertThat(work.close(Duration.ofMillis(20))).isFalse();
        start.countDown();
        assertThat(work.close(Duration.ofSeconds(20))).isTrue();
        work.run(() -> "late", this::note, failed -> note("refused"));
        assertThat(Pictures.onScreen(() -> List.copyOf(done))).containsExactly("kept true", "refused true");
    }

    /// What hangs aside keeps nobody: not the chart, not the end.
    @Test
    void whatHangsAsideHoldsNothingUp() {
        var hanging = new CountDownLatch(1);
        var aside = FxWork.aside("printer");
        aside.run(() -> {
            hanging.await();
            return Thread.currentThread().isDaemon();
        }, daemon -> note("daemon " + daemon), failed -> note(failed.toString()));
        try (var work = new FxWork()) {
            work.run(() -> "kept", this::note, failed -> note("lost"));
        }
        assertThat(aside.close(Duration.ZERO)).isFalse();
        assertThat(Pictures.onScreen(() -> List.copyOf(done))).containsExactly("kept true");
        hanging.countDown();
        aside.close();
        assertThat(Pictures.onScreen(() -> List.copyOf(done))).containsExactly("kept true", "daemon true true");
    }

    private void note(String said) {
        done.add(said + " " + Platform.isFxApplicationThread());
    }
}
