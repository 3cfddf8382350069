package enthesis.ui.start.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.ui.kit.work.SteppedReminders;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CurtainTest {
    private final SteppedReminders reminders = new SteppedReminders();
    private final List<String> kept = new ArrayList<>();
    private final List<Curtain.Why> whys = new ArrayList<>();
    private long nanos;
    private long millis;
    private final Curtain curtain = new Curtain(
            new Curtain.Limits(Duration.ofMinutes(10), Duration.ofMinutes(30), Duration.ofMinutes(20)), reminders,
            new Clocks(() -> nanos, () -> millis), new Curtain.Acts(why -> {
                whys.add(why);
                kept.add("kept");
            }, () -> kept.add("away")));

    @BeforeEach
    void open() {
        curtain.open();
    }

    @Test
    void itFallsAfterTenQuietMinutesAndWarnsHalfAMinuteBefore() {
        quiet(Duration.ofSeconds(569));
        assertThat(curtain.secondsLeft().get()).isEqualTo(-1);
        quiet(Duration.ofSeconds(1));
        assertThat(curtain.secondsLeft().get()).isEqualTo(30);
        quiet(Duration.ofSeconds(29));
        assertThat(curtain.drawn().get()).isFalse();
        quiet(Duration.ofSeconds(1));
        assertThat(curtain.drawn().get()).isTrue();
        assertThat(kept).containsExactly("kept");
        assertThat(whys).containsExactly(Curtain.Why.QUIET);
    }

    @Test
    void anyActKeepsItOpen() {
        quiet(Duration.ofSeconds(599));
        curtain.active();
        assertThat(curtain.secondsLeft().get()).isEqualTo(-1);
        quiet(Duration.ofSeconds(599));
        assertThat(curtain.drawn().get()).isFalse();
    }

    @Test
    void glovedHandsHaveLonger() {
        curtain.atTheTable.set(true);
        quiet(Duration.ofSeconds(1799));
        assertThat(curtain.drawn().get()).isFalse();
        quiet(Duration.ofSeconds(1));
        assertThat(curtain.drawn().get()).isTrue();
    }

    @Test
    void unlockingAtOnceWatchesOnceMore() {
        curtain.draw();
        curtain.open();
        quiet(Duration.ofMinutes(10));
        assertThat(curtain.drawn().get()).isTrue();
        assertThat(kept).containsExactly("kept", "kept");
        assertThat(whys).containsExactly(Curtain.Why.HAND, Curtain.Why.QUIET);
    }

    /// Counted from the fall, however it came; asked again each minute while it can't be done.
    @Test
    void theKeysArePutAwayAfterALongerTime() {
        curtain.draw();
        quiet(Duration.ofSeconds(1199));
        curtain.active();
        assertThat(kept).containsExactly("kept");
        quiet(Duration.ofSeconds(1));
        assertThat(kept).containsExactly("kept", "away");
        quiet(Duration.ofSeconds(60));
        assertThat(kept).containsExactly("kept", "away", "away");
        curtain.end();
        quiet(Duration.ofMinutes(60));
        assertThat(kept).containsExactly("kept", "away", "away");
    }

    @Test
    void whoeverUnlocksInTimeKeepsTheKeys() {
        curtain.draw();
        quiet(Duration.ofMinutes(19));
        curtain.open();
        quiet(Duration.ofMinutes(9));
        assertThat(kept).containsExactly("kept");
    }

    /// While the machine sleeps only the clock on the wall goes on.
    @Test
    void aMachineThatSleptWakesUpBehindTheCurtain() {
        quiet(Duration.ofSeconds(5));
        millis += Duration.ofMinutes(3).toMillis();
        quiet(Duration.ofSeconds(1));
        assertThat(curtain.drawn().get()).isTrue();
        assertThat(whys).containsExactly(Curtain.Why.SLEPT);
    }

    @Test
    void aClockThatIsSetLittleOrBackIsNoSleep() {
        millis += Duration.ofSeconds(20).toMillis();
        quiet(Duration.ofSeconds(2));
        millis -= Duration.ofDays(2).toMillis();
        quiet(Duration.ofSeconds(2));
        assertThat(curtain.drawn().get()).isFalse();
    }

    @Test
    void aSleepCountsForTheKeys() {
        curtain.draw();
        quiet(Duration.ofSeconds(5));
        millis += Duration.ofMinutes(30).toMillis();
        quiet(Duration.ofSeconds(1));
        assertThat(kept).containsExactly("kept", "away");
    }

    private void quiet(Duration time) {
        for (long second = 0; second < time.toSeconds(); second++) {
            nanos += 1_000_000_000L;
            millis += 1000;
            reminders.pass(Duration.ofSeconds(1));
        }
    }
}
