package enthesis.storage.visit;

import static enthesis.storage.jooq.Tables.DRAWN_PAIN;
import static enthesis.storage.jooq.Tables.PAIN_DRAWING;
import static enthesis.storage.visit.SampleVisit.WHO;
import static enthesis.storage.visit.SampleVisit.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import enthesis.domain.entry.Sheet;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Ending;
import enthesis.domain.visit.Visit;
import enthesis.storage.attachment.Attachments;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.note.Notes;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.Chain;
import enthesis.storage.trail.ChartFault;
import enthesis.storage.trail.What;
import enthesis.storage.trail.guard.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the patient drew, as rows of the visit.
class DrawingsTest {
    private static final Sheet DRAWN = Cases.with(Cases.drawn(Cases.drawn(Sheet.EMPTY, 1, "left", "knee"), 2, "midline",
            "neck"), "painDrawing[1].quality", "burning", "painDrawing[1].score", "6");

    @TempDir
    Path folder;

    private Chart chart;
    private Visits visits;
    private Visit visit;

    @BeforeEach
    void begins() {
        chart = TestChart.create(folder);
        visits = SampleVisit.visits(chart);
        visit = SampleVisit.begun(chart);
    }

    @AfterEach
    void closes() {
        chart.close();
    }

    private void keep(Sheet sheet) {
        visits.keep(reading(visit, sheet), WHO);
    }

    private String rows(Table<?> table) {
        return chart.write().db().selectFrom(table).orderBy(table.fields()).fetch()
                .map(row -> Arrays.toString(Arrays.copyOfRange(row.intoArray(), 1, row.size()))).toString();
    }

    @Test
    void everyMarkIsARowAndWhatWasNotSaidIsEmpty() {
        keep(DRAWN);
        chart.close();
        chart = TestChart.open(folder);
        assertThat(rows(PAIN_DRAWING)).isEqualTo("[[marked]]");
        assertThat(rows(DRAWN_PAIN)).isEqualTo("[[1, body-anterior, 1, anterior, left, knee, burning, 6], "
                + "[2, body-anterior, 1, anterior, midline, neck, null, null]]");
        assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
    }

    @Test
    void noPainIsARowWithoutMarksAndNotAskedHasNone() {
        keep(DRAWN);
        keep(Cases.sheet("painDrawing.said", "none"));
        assertThat(rows(PAIN_DRAWING) + rows(DRAWN_PAIN)).isEqualTo("[[none]][]");
        keep(Sheet.EMPTY);
        assertThat(rows(PAIN_DRAWING) + rows(DRAWN_PAIN)).isEqualTo("[][]");
    }

    @Test
    void theTrailHoldsEachChange() {
        keep(DRAWN);
        keep(Cases.with(DRAWN, "painDrawing[1].score", "7"));
        assertThat(chart.trail().after(0)).filteredOn(entry -> entry.entity().equalsIgnoreCase("drawn_pain"))
                .hasSize(3);
    }

    /// As the program's own user, within a write: only the trigger refuses.
    @Test
    void aSignedDrawingStays() throws IOException {
        keep(DRAWN);
        new Notes(chart.write(), new Attachments(new LocalDisk(), folder, TestChart.key("one"), chart.write()))
                .sign(visit, Ending.ASSESSMENT_ONLY, new byte[]{1}, new byte[]{2}, WHO);
        var act = Act.of(What.KEPT, WHO).about(visit.patient());
        for (var refused : List.<Consumer<DSLContext>>of(
                db -> db.update(DRAWN_PAIN).set(DRAWN_PAIN.SIDE, "right").execute(),
                db -> db.deleteFrom(DRAWN_PAIN).execute(), db -> db.deleteFrom(PAIN_DRAWING).execute(),
                db -> db.update(PAIN_DRAWING).set(PAIN_DRAWING.SAID, "none").execute())) {
            var fault = catchThrowableOfType(ChartFault.class, () -> chart.write().run(act, refused));
            assertThat(fault).isNotNull();
            assertThat(fault.state()).isEqualTo(Refused.SIGNED);
        }
        assertThat(rows(DRAWN_PAIN)).contains("left, knee, burning, 6");
    }
}
