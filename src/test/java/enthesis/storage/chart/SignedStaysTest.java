package enthesis.storage.chart;

import static enthesis.storage.jooq.Tables.ADDENDUM;
import static enthesis.storage.jooq.Tables.EMERGENCY;
import static enthesis.storage.jooq.Tables.EMERGENCY_WHOSE;
import static enthesis.storage.jooq.Tables.FOLLOW_UP;
import static enthesis.storage.jooq.Tables.SIGNATURE;
import static enthesis.storage.jooq.Tables.SIGNED_NOTE;
import static enthesis.storage.jooq.Tables.VISIT;
import static enthesis.storage.jooq.Tables.VISIT_VOID;
import static enthesis.storage.visit.SampleVisit.WHO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import enthesis.domain.picture.file.PictureFile;
import enthesis.domain.picture.file.Turn;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Ending;
import enthesis.domain.visit.Visit;
import enthesis.storage.attachment.Attachments;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.jooq.DefaultSchema;
import enthesis.storage.note.Notes;
import enthesis.storage.picture.Pictures;
import enthesis.storage.trail.ChartFault;
import enthesis.storage.trail.guard.Refused;
import enthesis.storage.visit.SampleVisit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.Field;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Table by table: whatever belongs to a signed or voided visit stays as it is. Asked of the owner of the tables, whom
/// no missing right stops, so that it is the trigger that refuses.
class SignedStaysTest {
    /// Everything that names a visit; only a proof, an addendum, an emergency and what follows the injection come after
    /// the signature.
    static final List<Table<?>> GUARDED = DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
            .filter(one -> one.equals(VISIT) || one.field("VISIT") != null)
            .filter(one -> !Set.of(ADDENDUM, SIGNATURE, FOLLOW_UP, EMERGENCY, EMERGENCY_WHOSE).contains(one))
            .toList();

    @TempDir
    Path folder;

    private Chart chart;
    private Visit visit;

    @BeforeEach
    void keepsAWholeVisit() throws IOException {
        chart = TestChart.create(folder);
        visit = SampleVisit.begun(chart);
        SampleVisit.visits(chart).keep(SampleVisit.reading(visit,
                Cases.with(Cases.drawn(Cases.seedVisit(), 1, "right", "foot"), picture())), WHO);
    }

    private String[] picture() throws IOException {
        var attachments = new Attachments(new LocalDisk(), folder, TestChart.key("one"), chart.write());
        var file = new PictureFile(PictureFile.Format.PNG, new byte[9], 4, 3, Turn.NONE);
        return new String[]{"picture[1].file", new Pictures(chart.write(), attachments).keep(file, visit.patient(), WHO)
                .hex(), "picture[1].name", "none", "picture[1].region", "ankle-foot", "picture[1].side", "right"};
    }

    @AfterEach
    void closes() {
        chart.close();
    }

    @Test
    void nothingOfASignedVisitIsChangedTakenAwayOrAdded() throws IOException {
        var attachments = new Attachments(new LocalDisk(), folder, TestChart.key("one"), chart.write());
        new Notes(chart.write(), attachments).sign(visit, Ending.INJECTED, new byte[1], new byte[1], WHO);
        for (var one : GUARDED) {
            if (!one.equals(VISIT_VOID)) {
                stays(one);
            }
        }
        refused("void", () -> chart.owner().insertInto(VISIT_VOID).set(VISIT_VOID.VISIT, visit.id().value())
                .set(VISIT_VOID.REASON, "too late").set(VISIT_VOID.VOIDED_BY, WHO.value())
                .set(VISIT_VOID.AT, TestChart.NOW.atOffset(ZoneOffset.UTC)).execute());
    }

    @Test
    void norOfAVoidedOne() {
        SampleVisit.visits(chart).voidOpen(visit, "begun twice", WHO);
        for (var one : GUARDED) {
            if (!one.equals(SIGNED_NOTE)) {
                stays(one);
            }
        }
    }

    private void stays(Table<?> one) {
        var owner = chart.owner();
        var which = visit(one).eq(visit.id().value());
        var row = owner.selectFrom(one).where(which).limit(1).fetchOne();
        assertThat(row).as("a row of " + one.getName()).isNotNull();
        refused("update " + one, () -> owner.update(one).set(visit(one), visit.id().value()).where(which).execute());
        refused("delete from " + one, () -> owner.deleteFrom(one).where(which).execute());
        refused("insert into " + one, () -> owner.insertInto(one, one.fields()).values(row.intoArray()).execute());
    }

    @SuppressWarnings("NullAway")
    private static Field<UUID> visit(Table<?> one) {
        return one.field(one.equals(VISIT) ? "ID" : "VISIT", UUID.class);
    }

    private static void refused(String what, ThrowingCallable change) {
        var fault = catchThrowableOfType(ChartFault.class, change);
        assertThat(fault).as(what).isNotNull();
        assertThat(fault.state()).as(what).isEqualTo(Refused.SIGNED);
    }
}
