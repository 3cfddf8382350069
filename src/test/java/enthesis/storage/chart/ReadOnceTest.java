package enthesis.storage.chart;

import static enthesis.storage.chart.TestChart.key;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.journal.Imprint;
import enthesis.storage.recovery.FullCheck;
import enthesis.storage.trail.TrailFiller;
import enthesis.storage.visit.SampleVisit;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that is read whole, each page once, passes through little memory; that it did is not remembered by it.
class ReadOnceTest {
    private static final int LINES = 8000;

    @TempDir
    Path folder;

    private static int megabytes(Connection owner, String what) {
        return Integer.parseInt(Door.jooq(owner).fetchSingle(
                "SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = ?", "info." + what)
                .get(0, String.class));
    }

    @Test
    void noPageIsKeptThatIsReadOnce() throws Exception {
        try (var chart = TestChart.create(folder)) {
            var visit = SampleVisit.begun(chart);
            TrailFiller.fill(chart.write(), LINES, List.of(SampleVisit.WHO), List.of(visit.patient()));
        }
        var file = TestChart.place(folder).opening(key("one"), TestChart.CLOCK).file();
        var owner = Door.enter(file, key("one"));
        var db = Door.jooq(owner);
        int usual = megabytes(owner, "CACHE_MAX_SIZE");
        db.fetch("SELECT MAX(REASON), MAX(NOW) FROM TRAIL");
        assertThat(megabytes(owner, "CACHE_SIZE")).isGreaterThan(1);
        var standing = new FullCheck(owner, db, Schema.VERSION, new Imprint(key("one")), _ -> {})
                .standing(Optional.empty());
        assertThat(standing.seq()).isGreaterThan(LINES);
        assertThat(megabytes(owner, "CACHE_SIZE")).isLessThanOrEqualTo(1);
        Door.checkpoint(owner);
        Door.letGo(owner);
        var again = Door.enter(file, key("one"));
        assertThat(megabytes(again, "CACHE_MAX_SIZE")).isEqualTo(usual);
        Door.letGo(again);
    }
}
