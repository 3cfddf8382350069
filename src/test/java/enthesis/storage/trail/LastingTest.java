package enthesis.storage.trail;

import static enthesis.storage.jooq.Tables.SETTING_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.people.Clinic;
import enthesis.domain.value.PatientId;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.people.Clinics;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is of no patient's chart is read again when it was changed, and not when something else was.
class LastingTest {
    private Chart chart;
    private Lasting<Integer> count;
    private int reads;

    @BeforeEach
    void opens(@TempDir Path folder) {
        chart = TestChart.create(folder);
        count = new Lasting<>(chart.write(), this::count, SETTING_CHANGE);
        assertThat(count.now()).isZero();
        reads = 0;
    }

    @AfterEach
    void closes() {
        chart.close();
    }

    private int count() {
        reads++;
        return chart.write().db().fetchCount(SETTING_CHANGE);
    }

    private static void changed(DSLContext db) {
        db.newRecord(SETTING_CHANGE).setId(UUID.randomUUID()).setSetting("rules.medication.after").setPlace(1)
                .setWas(BigDecimal.valueOf(5)).setBecame(BigDecimal.valueOf(7)).setShipped(false).setReason("")
                .setChangedBy(TestChart.OWNER.id().value()).setAt(TestChart.NOW.atOffset(ZoneOffset.UTC)).insert();
    }

    @Test
    void whatElseIsWrittenLeavesIt() {
        chart.write().run(Act.of(What.VIEWED, TestChart.OWNER.id()).about(PatientId.fresh()), _ -> {});
        new Clinics(chart.write()).keep(Clinic.named("Hill Clinic"), TestChart.OWNER.id());
        assertThat(count.now()).isZero();
        assertThat(reads).isZero();
    }

    @Test
    void aChangeIsSeen() {
        chart.write().run(Act.of(What.EDITED_PRACTICE, TestChart.OWNER.id()), LastingTest::changed);
        assertThat(count.now()).isOne();
        assertThat(count.now()).isOne();
        assertThat(reads).isOne();
    }

    @Test
    void whatIsReadWithinAWriteThatComesToNothingIsForgotten() {
        var act = Act.of(What.EDITED_PRACTICE, TestChart.OWNER.id());
        assertThatThrownBy(() -> chart.write().run(act, db -> {
            changed(db);
            assertThat(count.now()).isOne();
            throw new IllegalStateException("nothing comes of it");
        })).hasMessage("nothing comes of it");
        assertThat(count.now()).isZero();
    }
}
