package enthesis.storage.chart;

import static enthesis.storage.chart.TestChart.key;
import static enthesis.storage.jooq.Tables.TRAIL;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.value.PatientId;
import enthesis.storage.chart.Opened.Reason;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.recovery.Progress;
import enthesis.storage.recovery.Step;
import enthesis.storage.trail.TrailFiller;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A long trail is read on a thread beside the one that reads the rest.
class TwoThreadsTest {
    private static final long NEVER = Long.MAX_VALUE;
    /// Laid again, so that nothing but the line is changed.
    private static final String GUARD = "create trigger if not exists trail_guard before insert, update, delete on trail for each row"
            + " call 'enthesis.storage.trail.guard.WriteOnly'";

    @TempDir
    Path folder;

    private void filled(boolean changed) {
        var chart = TestChart.create(folder);
        TrailFiller.fill(chart.write(), 2_500, List.of(TestChart.OWNER.id()), List.of(PatientId.fresh()));
        if (changed) {
            chart.owner().execute("drop trigger TRAIL_GUARD");
            chart.owner().update(TRAIL).set(TRAIL.NOW, "{}").where(TRAIL.SEQ.eq(2_000L)).execute();
            chart.owner().execute(GUARD);
        }
        chart.checkpoint();
        chart.letGo();
    }

    private Checked checked(Progress progress, long alone) throws IOException {
        var file = new ChartFile(new LocalDisk(), folder.resolve("chart.mv.db"));
        return new CheckerHere(progress, alone).check(file, key("one"), new Errand.Look());
    }

    @Test
    void comesToTheSameAndStopsWhenNobodyWaits() throws IOException {
        filled(false);
        var steps = new ArrayList<Step>();
        assertThat(checked(steps::add, 0)).isEqualTo(checked(Progress.NOBODY, NEVER)).isInstanceOf(Checked.Whole.class);
        assertThat(steps).extracting(Step::share).isSorted();
        assertThat(steps.getLast()).matches(step -> step.kind() == Step.Kind.TRAIL && step.number() == step.of());
        var stopped = new Progress() {
            private boolean wanted = true;

            @Override
            public void at(Step step) {
                wanted = step.kind() != Step.Kind.TABLE;
            }

            @Override
            public boolean wanted() {
                return wanted;
            }
        };
        assertThat(checked(stopped, 0)).isEqualTo(new Checked.Not(Reason.STOPPED));
        assertThat(checked(Progress.NOBODY, 0)).isInstanceOf(Checked.Whole.class);
    }

    @Test
    void aChangedLineIsFound() throws IOException {
        filled(true);
        assertThat(checked(Progress.NOBODY, 0)).isEqualTo(new Checked.Not(Reason.DAMAGED));
        assertThat(checked(Progress.NOBODY, NEVER)).isEqualTo(new Checked.Not(Reason.DAMAGED));
    }
}
