package enthesis.storage.chart;

import static enthesis.storage.jooq.Tables.TRAIL;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.people.Clinic;
import enthesis.storage.people.Clinics;
import enthesis.storage.trail.Chain;
import enthesis.storage.trail.Trail;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What somebody could do who has the owner's password and takes the guards away.
class TamperTest {
    @TempDir
    Path folder;

    private Chart chart;

    @BeforeEach
    void writesSomeLines() {
        chart = TestChart.create(folder);
        var clinics = new Clinics(chart.write());
        for (var name : new String[]{"one", "two", "three", "four"}) {
            clinics.keep(Clinic.named(name), TestChart.OWNER.id());
        }
        assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
        chart.owner().execute("drop trigger TRAIL_GUARD");
        chart.owner().execute("drop trigger TRAIL_HEAD_GUARD");
    }

    @AfterEach
    void closes() {
        chart.close();
    }

    @Test
    void aChangedLineIsFound() {
        chart.owner().update(TRAIL).set(TRAIL.NOW, "{}").where(TRAIL.SEQ.eq(4L)).execute();
        assertThat(chart.trail().verify()).isEqualTo(new Chain.Broken(4));
    }

    @Test
    void aChangedTimeIsFound() {
        chart.owner()
                .update(TRAIL)
                .set(TRAIL.AT, TestChart.NOW.plusSeconds(1).atOffset(java.time.ZoneOffset.UTC))
                .where(TRAIL.SEQ.eq(3L))
                .execute();
        assertThat(chart.trail().verify()).isEqualTo(new Chain.Broken(3));
    }

    @Test
    void aMissingLineIsFound() {
        chart.owner().deleteFrom(TRAIL).where(TRAIL.SEQ.eq(5L)).execute();
        assertThat(chart.trail().verify()).isEqualTo(new Chain.Broken(5));
    }

    /// And the journal, which the owner of the database cannot write, has it still.
    @Test
    void aMissingEndIsFoundAndComesBack() {
        chart.owner().deleteFrom(TRAIL).where(TRAIL.SEQ.eq(6L)).execute();
        assertThat(chart.trail().verify()).isEqualTo(new Chain.Broken(6));
        chart.close();
        chart = TestChart.open(folder);
        assertThat(chart.trail().verify()).isEqualTo(new Chain.Whole(6, Trail.end(chart.owner()).hash()));
        assertThat(new Clinics(chart.write()).now().name()).isEqualTo("four");
    }
}
