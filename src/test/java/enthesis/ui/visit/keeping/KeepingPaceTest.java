package enthesis.ui.visit.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How old a letter is when it is on the disk, however long a write takes and however somebody types: a draft of it is
/// begun within `Keeping.LATEST`, or as soon as the write before has returned.
final class KeepingPaceTest {
    private static final Instant START = Instant.parse("2026-11-23T09:42:00Z");
    private static final Field WORDS = Field.of("observation", "note");
    private static final long SEED = 20_261_128;

    private final HandTiming timing = new HandTiming(START);
    private final List<Instant> typed = new ArrayList<>();
    private Sheet sheet = Sheet.EMPTY;
    private int begun;
    private int kept;
    private Duration oldestBegun = Duration.ZERO;
    private Duration oldestKept = Duration.ZERO;

    @ParameterizedTest
    @ValueSource(longs = {0, 20, 400, 999, 1_000, 1_900, 2_000, 2_100, 3_000, 3_900, 4_000, 4_100, 5_000, 8_000,
            20_000})
    void noLetterWaitsLongerThanTheProductPromises(long write) {
        var keeping = new Keeping(() -> sheet, disk(write), timing, timing);
        var random = new Random(SEED);
        for (int letter = 0; letter < 600; letter++) {
            typed.add(timing.instant());
            sheet = sheet.with(WORDS, "x".repeat(typed.size()));
            keeping.edited();
            timing.pass(random.nextInt(10) == 0 ? random.nextInt(6_000) : random.nextInt(300));
        }
        timing.pass(60_000);
        assertThat(kept).isEqualTo(typed.size());
        var bound = Math.max(Keeping.LATEST.toMillis(), write);
        assertThat(oldestBegun.toMillis()).isLessThanOrEqualTo(bound);
        assertThat(oldestKept.toMillis()).isLessThanOrEqualTo(bound + write);
        if (write <= 1_000) {
            assertThat(oldestKept).isLessThanOrEqualTo(Duration.ofSeconds(5));
        }
    }

    private Keeper disk(long write) {
        return new Keeper() {
            @Override
            public void draft(Map<Field, String> changes, Runnable done, Consumer<Exception> failed) {
                write(done);
            }

            @Override
            public void rows(Sheet rows, Runnable done, Consumer<Exception> failed) {
                write(done);
            }

            private void write(Runnable done) {
                int upTo = typed.size();
                oldestBegun = older(oldestBegun, begun, upTo);
                begun = upTo;
                timing.in(Duration.ofMillis(write), () -> {
                    oldestKept = older(oldestKept, kept, upTo);
                    kept = upTo;
                    done.run();
                });
            }
        };
    }

    private Duration older(Duration known, int from, int to) {
        if (from >= to) {
            return known;
        }
        var age = Duration.between(typed.get(from), timing.instant());
        return age.compareTo(known) > 0 ? age : known;
    }
}
