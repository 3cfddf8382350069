package enthesis.storage.chart;

import static enthesis.storage.jooq.Tables.CLINIC;
import static enthesis.storage.jooq.Tables.TRAIL;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.people.Clinic;
import enthesis.storage.deed.ChainReader;
import enthesis.storage.people.Clinics;
import enthesis.storage.trail.Chain;
import enthesis.storage.trail.Followed;
import enthesis.storage.trail.Trail;
import java.nio.file.Path;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.db.MVSecondaryIndex;
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

    /// By the check of the newest lines, which is done at opening; not where only older lines were changed.
    @Test
    void aChangedLineIsFoundFromTheReadersSide() {
        chart.owner().update(TRAIL).set(TRAIL.NOW, "{}").where(TRAIL.SEQ.eq(4L)).execute();
        assertThat(new ChainReader(chart.reading()).newest().broken()).contains(4L);
        assertThat(new ChainReader(chart.reading()).on(Followed.start()).broken()).contains(4L);
        var late = chart.reading().at(db -> Followed.newest(db, 1));
        assertThat(new ChainReader(chart.reading()).on(late).broken()).isEmpty();
    }

    @Test
    void aLineThatIsMissingBeforeTheNewestIsFound() {
        chart.owner().deleteFrom(TRAIL).where(TRAIL.SEQ.eq(5L)).execute();
        assertThat(chart.reading().at(db -> Followed.newest(db, 1)).broken()).contains(5L);
    }

    @Test
    void aMissingLineIsFound() {
        chart.owner().deleteFrom(TRAIL).where(TRAIL.SEQ.eq(5L)).execute();
        assertThat(chart.trail().verify()).isEqualTo(new Chain.Broken(5));
    }

    /// Before the program was killed: the sums of the journal do not fit, and the chart is made anew.
    @Test
    void aChangedRowIsFoundAndComesBack() {
        chart.owner().execute("drop trigger CLINIC_ROW");
        chart.owner().update(CLINIC).set(CLINIC.NAME, "sly").execute();
        chart.checkpoint();
        chart.letGo();
        chart = TestChart.open(folder);
        assertThat(new Clinics(chart.write()).now().name()).isEqualTo("four");
        assertThat(folder.resolve("chart.mv.db.aside-1")).exists();
    }

    @Test
    void aRowThatAnIndexDoesNotKnowIsFound() {
        chart.owner().connection(owner -> {
            var session = (SessionLocal) owner.unwrap(JdbcConnection.class).getSession();
            var table = session.getDatabase().getMainSchema().getTableOrView(session, "TRAIL");
            var rows = table.getScanIndex(session).find(session, null, null, false);
            assertThat(rows.next()).isTrue();
            var row = rows.get();
            table.getIndexes().stream().filter(MVSecondaryIndex.class::isInstance).findFirst().orElseThrow()
                    .remove(session, row);
            session.commit(false);
        });
        assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
        chart.checkpoint();
        chart.letGo();
        chart = TestChart.open(folder);
        assertThat(folder.resolve("chart.mv.db.aside-1")).exists();
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
