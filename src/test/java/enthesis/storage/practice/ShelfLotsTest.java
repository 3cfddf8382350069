package enthesis.storage.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.practice.Version;
import enthesis.domain.practice.Version.Standing;
import enthesis.domain.solution.shelf.Lots;
import enthesis.domain.value.PersonId;
import enthesis.storage.chart.TestChart;
import enthesis.storage.trail.Chain;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The shelf on a real chart.
class ShelfLotsTest {
    private static final PersonId WHO = TestChart.OWNER.id();

    @Test
    void lotsAreKeptAndTakenOffAndTheirHistoryToo(@TempDir Path folder) {
        var opened = new Lots.Making(Lots.DEXTROSE).opened("2026-11-23").discard("2026-11-23").lot();
        try (var chart = TestChart.create(folder)) {
            var lots = new ShelfLots(chart.write());
            lots.keep(Optional.empty(), Lots.LIDOCAINE, WHO);
            lots.keep(Optional.empty(), Lots.WATER, WHO);
            lots.keep(Optional.empty(), Lots.DEXTROSE, WHO);
            lots.keep(Optional.of(Lots.DEXTROSE), opened, WHO);
            lots.keep(Optional.of(opened), opened.gone(true), WHO);
        }
        try (var chart = TestChart.open(folder)) {
            var lots = new ShelfLots(chart.write());
            assertThat(lots.all()).containsExactly(opened.gone(true), Lots.LIDOCAINE, Lots.WATER);
            assertThat(lots.find(Lots.WATER.id())).contains(Lots.WATER);
            assertThat(lots.history(Lots.DEXTROSE.id())).containsExactly(
                    new Version<>(TestChart.NOW, WHO, Standing.TAKEN_OUT, opened.gone(true)),
                    new Version<>(TestChart.NOW, WHO, Standing.OWN, opened),
                    new Version<>(TestChart.NOW, WHO, Standing.OWN, Lots.DEXTROSE));
            assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
        }
    }

    @Test
    void anEditThatBeganWithSomethingElseIsRefused(@TempDir Path folder) {
        try (var chart = TestChart.create(folder)) {
            var lots = new ShelfLots(chart.write());
            lots.keep(Optional.empty(), Lots.WATER, WHO);
            long before = chart.trail().after(0).size();
            assertThatThrownBy(() -> lots.keep(Optional.empty(), Lots.WATER, WHO))
                    .isInstanceOf(ChangedMeanwhile.class);
            assertThatThrownBy(() -> lots.keep(Optional.of(Lots.WATER.gone(true)), Lots.WATER, WHO))
                    .isInstanceOf(ChangedMeanwhile.class);
            lots.keep(Optional.of(Lots.WATER), Lots.WATER, WHO);
            assertThat(chart.trail().after(0)).hasSize((int) before);
        }
    }
}
