package enthesis.storage.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {
    private final Disk disk = new LocalDisk();

    @TempDir
    Path path;

    /// Takes the lock, says so by a file, and answers knocks until killed.
    static final class Holder {
        static void main(String[] args) throws Exception {
            var folder = ChartFolder.at(Path.of(args[0]));
            var lock = Lock.take(new LocalDisk(), folder);
            if (lock.isEmpty()) {
                System.exit(7);
            }
            Files.createFile(Path.of(args[1]));
            lock.get().hear(_ -> {});
        }
    }

    @Test
    void secondTakerGetsNothingUntilTheFirstIsGone() throws Exception {
        var folder = ChartFolder.at(path);
        try (var first = Lock.take(disk, folder).orElseThrow()) {
            assertThat(first).isNotNull();
            assertThat(Lock.take(disk, folder)).isEqualTo(Optional.empty());
        }
        Lock.take(disk, folder).orElseThrow().close();
    }

    @Test
    void knockBringsTheFirstForward() throws Exception {
        var folder = ChartFolder.at(path);
        var heard = new CountDownLatch(1);
        var lock = Lock.take(disk, folder).orElseThrow();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var hearing = threads.submit(() -> lock.hear(_ -> heard.countDown()));
            assertThat(Lock.knock(disk, folder, "")).isTrue();
            assertThat(heard.await(30, TimeUnit.SECONDS)).isTrue();
            lock.close();
            hearing.get(30, TimeUnit.SECONDS);
        }
    }

    /// As the file that the second start was to open; of what is longer than any path, the beginning.
    @Test
    void whatWasSaidIsHeard() throws Exception {
        var folder = ChartFolder.at(path);
        var heard = new LinkedBlockingQueue<String>();
        var lock = Lock.take(disk, folder).orElseThrow();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var hearing = threads.submit(() -> lock.hear(heard::add));
            for (var said : List.of("/exports/Ünïcode \u0645\u0631\u064a\u0645.enthesis", "", "x".repeat(40_000))) {
                assertThat(Lock.knock(disk, folder, said)).isTrue();
                assertThat(heard.poll(30, TimeUnit.SECONDS))
                        .isEqualTo(said.substring(0, Math.min(said.length(), 32_768)));
            }
            lock.close();
            hearing.get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void anotherProgramHoldsTheLockUntilItIsKilled() throws Exception {
        var folder = ChartFolder.at(path);
        var ready = path.resolve(".ready");
        try (var child = Child.start(Holder.class, path, ready)) {
            assertThat(child.untilThere(ready)).isTrue();
            assertThat(Lock.take(disk, folder)).isEqualTo(Optional.empty());
            assertThat(Lock.knock(disk, folder, "")).isTrue();
            try (var second = Child.start(Holder.class, path, path.resolve(".never"))) {
                assertThat(second.ended()).isEqualTo(7);
            }
            child.kill();
        }
        assertThat(path.resolve(".lock")).exists();
        Lock.take(disk, folder).orElseThrow().close();
    }

    @Test
    void knockAtAnEmptyHouseIsNotAnswered() throws Exception {
        assertThat(Lock.knock(disk, ChartFolder.at(path), "/exports/charts.enthesis")).isFalse();
        assertThat(path.resolve(".knock")).as("what was said stays nowhere").doesNotExist();
        Files.createFile(path.resolve(".knock"));
        try (var lock = Lock.take(disk, ChartFolder.at(path)).orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(path.resolve(".knock")).doesNotExist();
        }
    }
}
