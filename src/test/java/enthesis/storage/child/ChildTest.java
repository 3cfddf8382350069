package enthesis.storage.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// How long a program of its own is waited for.
@EnabledOnOs(OS.LINUX)
class ChildTest {
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final List<String> heard = new ArrayList<>();

    private boolean run(String does) throws IOException {
        return new Child(List.of("/bin/sh", "-c", does), PATIENCE).run(_ -> {}, heard::add);
    }

    /// As on a machine on which others take the processor: its word comes late, and is heard.
    @Test
    void whoGetsNoProcessorTimeIsWaitedFor() throws IOException {
        assertThat(run("sleep 1; echo late; sleep 1; echo again")).isTrue();
        assertThat(heard).containsExactly("late", "again");
    }

    @Test
    void whoTurnsInCirclesIsEnded() throws IOException {
        assertThat(run("echo begun; while :; do :; done")).isFalse();
        assertThat(heard).containsExactly("begun");
    }

    @Test
    void whoWaitsForEverIsEnded() throws IOException {
        assertThat(run("echo begun; exec sleep 600")).isFalse();
        assertThat(heard).containsExactly("begun");
    }
}
