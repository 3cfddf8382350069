package enthesis.storage.trail;

import static enthesis.storage.jooq.Tables.CLINIC;
import static enthesis.storage.jooq.Tables.PERSON;
import static enthesis.storage.jooq.Tables.TRAIL;
import static enthesis.storage.jooq.Tables.TRAIL_HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import enthesis.domain.people.Clinic;
import enthesis.domain.people.Colleague;
import enthesis.domain.people.Role;
import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.ChartPlace;
import enthesis.storage.chart.TestChart;
import enthesis.storage.file.FaultyDisk;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.journal.NotJournalled;
import enthesis.storage.people.Clinics;
import enthesis.storage.people.People;
import enthesis.storage.trail.guard.Refused;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Optional;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteTest {
    private static final PersonId WHO = TestChart.OWNER.id();

    @TempDir
    Path folder;

    private Chart chart;
    private Write write;

    @BeforeEach
    void opens() {
        chart = TestChart.create(folder);
        write = chart.write();
    }

    @AfterEach
    void closes() {
        chart.close();
    }

    private static void rename(DSLContext db, String name) {
        db.update(CLINIC).set(CLINIC.NAME, name).execute();
    }

    private String clinic() {
        return new Clinics(write).now().name();
    }

    private long last() {
        return ((Chain.Whole) chart.trail().verify()).last();
    }

    @Test
    void keepsTheRowAndItsEntry() {
        var before = last();
        write.run(Act.of(What.EDITED_CLINIC, WHO).because("new sign"), db -> rename(db, "Hafenpraxis Ü"));
        var entry = chart.trail().after(before).getFirst();
        assertThat(clinic()).isEqualTo("Hafenpraxis Ü");
        assertThat(entry.seq()).isEqualTo(before + 1);
        assertThat(entry.at()).isEqualTo(TestChart.NOW);
        assertThat(entry.act()).isEqualTo(new Act(What.EDITED_CLINIC, WHO, Optional.empty(), "new sign"));
        assertThat(entry.entity()).isEqualTo("CLINIC");
        assertThat(entry.before()).containsEntry("name", "Harbour Clinic");
        assertThat(entry.after()).containsEntry("name", "Hafenpraxis Ü");
        assertThat(last()).isEqualTo(before + 1);
    }

    @Test
    void keepsNothingOfWorkThatThrows() {
        var before = last();
        assertThatThrownBy(() -> write.run(Act.of(What.EDITED_CLINIC, WHO), db -> {
            rename(db, "half");
            throw new IllegalStateException("thought better of it");
        })).hasMessage("thought better of it");
        assertThat(clinic()).isEqualTo("Harbour Clinic");
        assertThat(last()).isEqualTo(before);
        assertThat(write.stopped()).isFalse();
    }

    @Test
    void keepsNothingOnAFullDiskAndGoesOnWhenThereIsRoom() {
        chart.close();
        var disk = new FaultyDisk(new LocalDisk());
        chart = TestChart.opened(Chart.open(new ChartPlace(disk, folder), TestChart.key("one"), TestChart.CLOCK));
        disk.fullFromWrite(1);
        assertThatThrownBy(() -> new Clinics(chart.write()).keep(Clinic.named("lost"), WHO)).isInstanceOf(
                NotJournalled.class);
        assertThat(new Clinics(chart.write()).now().name()).isEqualTo("Harbour Clinic");
        assertThat(chart.write().stopped()).isFalse();
        disk.mend();
        new Clinics(chart.write()).keep(Clinic.named("Hill Clinic"), WHO);
        chart.close();
        chart = TestChart.open(folder);
        assertThat(new Clinics(chart.write()).now().name()).isEqualTo("Hill Clinic");
    }

    @Test
    void anActWithoutARowIsOneEntry() {
        var before = last();
        var patient = PatientId.fresh();
        write.run(Act.of(What.PRINTED, WHO).about(patient), db -> {});
        assertThat(chart.trail().of(patient)).extracting(Entry::seq, Entry::entity)
                .containsExactly(tuple(before + 1, ""));
    }

    @Test
    void aChangeOutsideAWriteIsRefused() {
        var refused = catchThrowableOfType(ChartFault.class, () -> rename(write.db(), "sly"));
        assertThat(refused.state()).isEqualTo(Refused.OUTSIDE_A_WRITE);
        assertThat(clinic()).isEqualTo("Harbour Clinic");
    }

    @Test
    void aWriteWithinAWriteIsRefused() {
        var act = Act.of(What.EDITED_CLINIC, WHO);
        assertThatThrownBy(() -> write.run(act, db -> write.run(act, inner -> rename(inner, "twice")))).hasMessage(
                "a write within a write");
    }

    @Test
    void workThatCommitsOnItsOwnStopsTheChart() {
        var act = Act.of(What.EDITED_CLINIC, WHO);
        assertThatThrownBy(() -> write.run(act, db -> {
            db.connection(Connection::commit);
            rename(db, "sly");
        })).hasMessageContaining("committed on its own");
        assertThat(write.stopped()).isTrue();
        assertThat(clinic()).isEqualTo("Harbour Clinic");
    }

    @Test
    void thePastCannotBeRewritten() {
        var db = write.db();
        assertThatThrownBy(() -> db.update(TRAIL).set(TRAIL.REASON, "x").execute()).isInstanceOf(ChartFault.class);
        assertThatThrownBy(() -> db.deleteFrom(TRAIL).execute()).isInstanceOf(ChartFault.class);
        assertThatThrownBy(() -> db.truncate(TRAIL).execute()).isInstanceOf(ChartFault.class);
        assertThatThrownBy(() -> db.dropTable(TRAIL).execute()).isInstanceOf(ChartFault.class);
        assertThatThrownBy(() -> forget(db)).isInstanceOf(ChartFault.class);
        assertThatThrownBy(() -> write.run(Act.of(What.EDITED, WHO), WriteTest::forget)).isInstanceOf(
                ChartFault.class);
        assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
    }

    private static void forget(DSLContext db) {
        db.update(TRAIL_HEAD).set(TRAIL_HEAD.SEQ, 0L).execute();
    }

    @Test
    void anExceptionHoldsNoRow() {
        var people = new People(write);
        var again = Colleague.fresh(WHO, "CANARY-NAME", "", Role.ASSISTANT);
        var refused = catchThrowableOfType(ChartFault.class, () -> people.admit(again, WHO));
        assertThat(refused).hasNoCause();
        assertThat(refused.getMessage()).doesNotContain("CANARY");
        assertThat(refused.getSuppressed()).isEmpty();
    }

    @Test
    void theHistoryOfARowIsAllItsChanges() {
        var colleague = Colleague.fresh(PersonId.fresh(), "A. Okoro", "RN", Role.ASSISTANT);
        var people = new People(write);
        people.admit(colleague, WHO);
        people.reRole(colleague.id(), Role.CLINICIAN, WHO);
        people.left(colleague.id(), WHO);
        assertThat(chart.trail().ofRow("person", colleague.id().toString())).extracting(entry -> entry.act().what())
                .containsExactly(What.ADMITTED, What.RE_ROLED, What.LEFT);
        assertThat(people.find(colleague.id())).contains(
                new Colleague(colleague.id(), "A. Okoro", "RN", Role.CLINICIAN, false));
        assertThat(write.db().fetchCount(PERSON)).isEqualTo(2);
    }
}
