package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LastResortTest {
    private final List<String> done = new ArrayList<>();
    private final LastResort last = new LastResort((_, bug) -> done.add("told " + bug.getMessage()),
            () -> done.add("ended"));

    @Test
    void whatNobodyForesawIsTold() {
        last.uncaughtException(Thread.currentThread(), new IllegalStateException("a slip"));
        last.uncaughtException(Thread.currentThread(), new StackOverflowError("too deep"));
        assertThat(done).containsExactly("told a slip", "told too deep");
    }

    @Test
    void nothingGoesOnWithoutMemory() {
        last.uncaughtException(Thread.currentThread(), new OutOfMemoryError());
        last.uncaughtException(Thread.currentThread(), new IllegalStateException("in a job", new OutOfMemoryError()));
        assertThat(done).containsExactly("ended", "ended");
    }
}
