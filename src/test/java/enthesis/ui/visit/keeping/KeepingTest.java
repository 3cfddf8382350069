package enthesis.ui.visit.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class KeepingTest {
    private static final Instant START = Instant.parse("2026-11-23T09:42:00Z");
    private static final Field PULSE = Field.of("vitals", "heart-rate");
    private static final Field PAIN = Field.at("pain", 1, "now");

    private final IOException stopped = new IOException("the chart is stopped");

    private final HandTiming timing = new HandTiming(START);
    private final Disk disk = new Disk();
    private Sheet sheet = Sheet.EMPTY;
    private final Keeping keeping = new Keeping(() -> sheet, disk, timing, timing);

    @Test
    void aKeystrokeIsDraftedTwoSecondsLater() {
        type(PULSE, "7");
        timing.pass(1_999);
        assertThat(disk.drafts).isEmpty();
        assertThat(keeping.state().get()).isEqualTo(new Kept.Keeping(START, Optional.empty()));
        timing.pass(1);
        assertThat(disk.drafts).containsExactly(Map.of(PULSE, "7"));
        assertThat(keeping.state().get()).isEqualTo(new Kept.Done(START.plusSeconds(2)));
    }

    /// What was typed and taken back again was kept all the time: the hour that is said never runs backwards.
    @Test
    void keptIsNeverSaidOfAnEarlierTimeThanBefore() {
        type(PULSE, "7");
        timing.pass(2_000);
        type(PULSE, "72");
        timing.pass(500);
        type(PULSE, "7");
        timing.pass(2_000);
        assertThat(keeping.state().get()).isEqualTo(new Kept.Done(START.plusMillis(4_500)));
        type(PULSE, "73");
        assertThat(keeping.state().get())
                .isEqualTo(new Kept.Keeping(START.plusMillis(4_500), Optional.of(START.plusMillis(4_500))));
    }

    @Test
    void steadyTypingIsDraftedWithinFiveSeconds() {
        for (int i = 0; i < 6; i++) {
            type(PULSE, "7" + i);
            timing.pass(1_000);
        }
        assertThat(disk.drafts).containsExactly(Map.of(PULSE, "73"));
        assertThat(keeping.state().get())
                .isEqualTo(new Kept.Keeping(START.plusSeconds(4), Optional.of(START.plusSeconds(4))));
        timing.pass(1_000);
        assertThat(disk.drafts).containsExactly(Map.of(PULSE, "73"), Map.of(PULSE, "75"));
    }

    @Test
    void keptIsSaidOnlyWhenTheWriteHasReturned() {
        disk.slow = true;
        type(PULSE, "72");
        timing.pass(4_000);
        assertThat(keeping.state().get()).isEqualTo(new Kept.Keeping(START, Optional.empty()));
        disk.finish();
        assertThat(keeping.state().get()).isEqualTo(new Kept.Done(START.plusSeconds(4)));
    }

    @Test
    void aSlowDiskIsSaidAfterSevenSeconds() {
        disk.slow = true;
        type(PULSE, "72");
        timing.pass(7_000);
        assertThat(keeping.state().get()).isEqualTo(new Kept.Slow(START));
        disk.finish();
        assertThat(keeping.state().get()).isEqualTo(new Kept.Done(START.plusSeconds(7)));
    }

    @Test
    void whatWasTypedDuringASlowWriteIsDraftedAfterIt() {
        disk.slow = true;
        type(PULSE, "72");
        timing.pass(2_000);
        type(PAIN, "4");
        disk.finish();
        assertThat(keeping.state().get())
                .isEqualTo(new Kept.Keeping(START.plusSeconds(2), Optional.of(START.plusSeconds(2))));
        timing.pass(2_000);
        assertThat(disk.drafts).containsExactly(Map.of(PULSE, "72"), Map.of(PAIN, "4"));
    }

    @Test
    void aFailedDraftIsSaidAndTriedAgainWithEverything() {
        var full = new IOException("full");
        disk.failing = Optional.of(full);
        type(PULSE, "72");
        timing.pass(2_000);
        type(PAIN, "4");
        assertThat(keeping.state().get()).isEqualTo(new Kept.Failed(START, full));
        assertThat(keeping.state().get().safe()).isFalse();
        disk.failing = Optional.empty();
        timing.pass(5_000);
        assertThat(disk.drafts.getLast()).isEqualTo(Map.of(PULSE, "72", PAIN, "4"));
        assertThat(keeping.state().get().safe()).isTrue();
    }

    @Test
    void rowsAreWrittenAfterHalfAMinuteOfQuiet() {
        type(PULSE, "72");
        timing.pass(29_999);
        assertThat(disk.rows).isEmpty();
        timing.pass(1);
        assertThat(disk.rows).containsExactly(sheet);
    }

    @Test
    void leavingASectionWritesRowsOnceAndGoesOn() {
        var gone = new ArrayList<String>();
        type(PULSE, "72");
        keeping.leave(() -> gone.add("first"), () -> gone.add("held"));
        keeping.leave(() -> gone.add("second"), () -> gone.add("held"));
        timing.pass(60_000);
        assertThat(disk.rows).containsExactly(sheet);
        assertThat(disk.drafts).isEmpty();
        assertThat(gone).containsExactly("first", "second");
    }

    @Test
    void refusedRowsAreDraftedSaidSoAndTriedAgain() {
        disk.rowsFailing = Optional.of(stopped);
        type(PULSE, "72");
        keeping.rows();
        assertThat(disk.drafts).containsExactly(Map.of(PULSE, "72"));
        assertThat(keeping.state().get()).isEqualTo(new Kept.Drafted(START, stopped));
        assertThat(keeping.state().get().safe()).isTrue();
        timing.pass(5_000);
        assertThat(disk.rows).containsExactly(sheet, sheet);
        assertThat(keeping.state().get()).isEqualTo(new Kept.Drafted(START, stopped));
        disk.rowsFailing = Optional.empty();
        timing.pass(5_000);
        assertThat(keeping.state().get()).isEqualTo(new Kept.Done(START.plusSeconds(10)));
    }

    /// The draft lies on the disk already when the rows fail: nothing is "not kept".
    @Test
    void rowsThatFailAfterTheDraftAreNoLoss() {
        type(PULSE, "72");
        timing.pass(2_000);
        disk.rowsFailing = Optional.of(stopped);
        keeping.rows();
        assertThat(keeping.state().get()).isEqualTo(new Kept.Drafted(START.plusSeconds(2), stopped));
        type(PAIN, "4");
        timing.pass(2_000);
        assertThat(keeping.state().get()).isEqualTo(new Kept.Drafted(START.plusSeconds(4), stopped));
        disk.rowsFailing = Optional.empty();
        timing.pass(3_000);
        assertThat(disk.rows.getLast()).isEqualTo(sheet);
        assertThat(keeping.state().get()).isEqualTo(new Kept.Done(START.plusSeconds(7)));
    }

    @Test
    void leavingIsContentWithADraftWhereRowsCannotBeWritten() {
        var said = new ArrayList<String>();
        disk.rowsFailing = Optional.of(stopped);
        type(PULSE, "72");
        keeping.leave(() -> said.add("gone"), () -> said.add("held"));
        assertThat(said).containsExactly("gone");
        assertThat(disk.drafts).containsExactly(Map.of(PULSE, "72"));
    }

    @Test
    void whatWasDraftedAndTakenBackIsTakenBackOnTheDisk() {
        type(PULSE, "72");
        timing.pass(2_000);
        type(PULSE, "");
        keeping.leave(() -> {}, () -> {});
        assertThat(disk.rows).containsExactly(Sheet.EMPTY);
    }

    /// Put back at the opening, it lies on the disk: it is not drafted again, and taken back at once it is gone there.
    @Test
    void aDraftPutBackIsKnownToLieOnTheDisk() {
        keeping.drafted(Sheet.EMPTY.with(PULSE, "72"));
        type(PULSE, "72");
        timing.pass(2_000);
        assertThat(disk.drafts).isEmpty();
        assertThat(keeping.state().get().safe()).isTrue();
        type(PULSE, "");
        keeping.leave(() -> {}, () -> {});
        assertThat(disk.rows).containsExactly(Sheet.EMPTY);
    }

    /// What was on its way when the visit was signed comes to nothing, and is not tried again.
    @Test
    void afterTheEndNothingIsWrittenUntilSomethingIsTyped() {
        disk.slow = true;
        type(PULSE, "72");
        timing.pass(2_000);
        type(PAIN, "4");
        timing.pass(2_000);
        keeping.end();
        disk.finish();
        keeping.rows();
        timing.pass(60_000);
        assertThat(disk.drafts).containsExactly(Map.of(PULSE, "72"));
        assertThat(disk.rows).isEmpty();
        type(PAIN, "5");
        timing.pass(2_000);
        assertThat(disk.drafts).containsExactly(Map.of(PULSE, "72"), Map.of(PAIN, "5"));
    }

    @Test
    void theEndIsHeldWhileNothingCanBeWritten() {
        var said = new ArrayList<String>();
        disk.failing = Optional.of(new IOException("full"));
        type(PULSE, "72");
        keeping.leave(() -> said.add("ended"), () -> said.add("held"));
        assertThat(said).containsExactly("held");
        assertThat(keeping.state().get().safe()).isFalse();
    }

    @Test
    void whatIsTakenBackNeedsNoDraft() {
        type(PULSE, "72");
        type(PULSE, "");
        timing.pass(2_000);
        assertThat(disk.drafts).isEmpty();
        assertThat(keeping.state().get()).isEqualTo(new Kept.Done(START.plusSeconds(2)));
    }

    private void type(Field field, String text) {
        sheet = sheet.with(field, text);
        keeping.edited();
    }

    private static final class Disk implements Keeper {
        private final List<Map<Field, String>> drafts = new ArrayList<>();
        private final List<Sheet> rows = new ArrayList<>();
        private Optional<Exception> failing = Optional.empty();
        private Optional<Exception> rowsFailing = Optional.empty();
        private Runnable waiting = () -> {};
        private boolean slow;

        @Override
        public void draft(Map<Field, String> changes, Runnable done, Consumer<Exception> failed) {
            drafts.add(changes);
            answer(done, failed);
        }

        @Override
        public void rows(Sheet kept, Runnable done, Consumer<Exception> failed) {
            rows.add(kept);
            rowsFailing.ifPresentOrElse(failed, () -> answer(done, failed));
        }

        private void answer(Runnable done, Consumer<Exception> failed) {
            if (slow) {
                waiting = done;
            } else {
                failing.ifPresentOrElse(failed, done);
            }
        }

        private void finish() {
            slow = false;
            waiting.run();
        }
    }
}
