package enthesis.storage.note;

import static enthesis.domain.visit.Cases.with;
import static enthesis.storage.jooq.Tables.ATTACHMENT;
import static enthesis.storage.jooq.Tables.MEASUREMENT;
import static enthesis.storage.jooq.Tables.SIGNED_NOTE;
import static enthesis.storage.jooq.Tables.VISIT;
import static enthesis.storage.jooq.Tables.VISIT_COURSE;
import static enthesis.storage.jooq.Tables.VISIT_ENTRY;
import static enthesis.storage.visit.SampleVisit.TYPED;
import static enthesis.storage.visit.SampleVisit.WHO;
import static enthesis.storage.visit.SampleVisit.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import enthesis.domain.note.Addendum;
import enthesis.domain.note.AddendumText;
import enthesis.domain.visit.Ending;
import enthesis.domain.visit.Visit;
import enthesis.storage.attachment.Attachments;
import enthesis.storage.attachment.Sha256;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.Chain;
import enthesis.storage.trail.ChartFault;
import enthesis.storage.trail.What;
import enthesis.storage.trail.guard.Refused;
import enthesis.storage.visit.SampleVisit;
import enthesis.storage.visit.Visits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NotesTest {
    private static final byte[] CONTENT = "the note, ½ of it".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PDF = "%PDF-1.7 pages".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Chart chart;
    private Visits visits;
    private Notes notes;
    private Visit visit;

    @BeforeEach
    void keepsAVisit() {
        use(TestChart.create(folder));
        visit = SampleVisit.begun(chart);
        visits.keep(reading(visit, TYPED), WHO);
    }

    private void use(Chart opened) {
        chart = opened;
        visits = SampleVisit.visits(chart);
        var attachments = new Attachments(new LocalDisk(), folder, TestChart.key("one"), chart.write());
        notes = new Notes(chart.write(), attachments);
    }

    @AfterEach
    void closes() {
        chart.close();
    }

    private SignedNote sign() throws IOException {
        return notes.sign(visit, Ending.ASSESSMENT_ONLY, CONTENT, PDF, WHO);
    }

    private void refused(Consumer<DSLContext> change) {
        var fault = catchThrowableOfType(
                ChartFault.class,
                () -> chart.write().run(Act.of(What.KEPT, WHO), change));
        assertThat(fault).isNotNull();
        assertThat(fault.state()).isEqualTo(Refused.SIGNED);
        assertThat(fault.words()).isEqualTo("chart.signed");
    }

    @Test
    void aSignedNoteIsThereAgainByteByByte() throws IOException {
        var signed = sign();
        chart.close();
        use(TestChart.open(folder));
        assertThat(notes.signed(visit.id())).contains(
                new SignedNote(
                        visit.id(),
                        Ending.ASSESSMENT_ONLY,
                        WHO,
                        TestChart.NOW,
                        Sha256.of(CONTENT),
                        Sha256.of(PDF)));
        assertThat(notes.content(signed)).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(CONTENT));
        assertThat(notes.pdf(signed)).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(PDF));
        assertThat(notes.intact(signed)).isTrue();
        assertThat(visits.find(visit.id()).map(Visit::state)).contains(Visit.State.SIGNED);
        assertThat(visits.sheet(visit.id())).isEqualTo(TYPED);
        assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
    }

    @Test
    void nothingOfASignedVisitChanges() throws IOException {
        sign();
        assertThatThrownBy(() -> visits.keep(reading(visit, with(TYPED, "vitals.pulse", "72")), WHO)).isInstanceOf(
                ChartFault.class);
        refused(db -> db.update(VISIT_ENTRY).set(VISIT_ENTRY.TYPED, "").execute());
        refused(db -> db.update(MEASUREMENT).set(MEASUREMENT.TYPED, "").execute());
        refused(db -> db.deleteFrom(MEASUREMENT).execute());
        refused(db -> db.update(VISIT).set(VISIT.PERFORMED, VISIT.ENTERED).execute());
        refused(
                db -> db.newRecord(VISIT_ENTRY)
                        .setVisit(visit.id().value())
                        .setField("vitals.pulse")
                        .setTyped("72")
                        .setTypedBy(WHO.value())
                        .setAt(TestChart.NOW.atOffset(java.time.ZoneOffset.UTC))
                        .insert());
        assertThatThrownBy(() -> visits.voidOpen(visit, "no", WHO)).isInstanceOf(ChartFault.class);
        assertThat(visits.sheet(visit.id())).isEqualTo(TYPED);
    }

    @Test
    void theProgramHasNoRightToChangeWhatIsSigned() throws IOException {
        sign();
        var act = Act.of(What.KEPT, WHO);
        var write = chart.write();
        assertThatThrownBy(
                () -> write.run(act, db -> db.update(SIGNED_NOTE).set(SIGNED_NOTE.SIGNER, WHO.value()).execute()))
                .isInstanceOf(ChartFault.class);
        assertThatThrownBy(() -> write.run(act, db -> db.deleteFrom(SIGNED_NOTE).execute())).isInstanceOf(
                ChartFault.class);
        assertThatThrownBy(() -> write.run(act, db -> db.deleteFrom(ATTACHMENT).execute())).isInstanceOf(
                ChartFault.class);
        assertThatThrownBy(() -> write.run(act, db -> db.deleteFrom(VISIT_COURSE).execute())).isInstanceOf(
                ChartFault.class);
        assertThat(notes.signed(visit.id())).isPresent();
    }

    @Test
    void aVisitIsSignedOnce() throws IOException {
        sign();
        assertThatThrownBy(this::sign).isInstanceOf(ChartFault.class);
        assertThat(chart.trail().of(visit.patient())).extracting(entry -> entry.act().what()).filteredOn(
                What.SIGNED::equals).hasSize(2);
    }

    @Test
    void aVoidedVisitIsNotSigned() {
        visits.voidOpen(visit, "wrong patient", WHO);
        assertThatThrownBy(this::sign).isInstanceOf(ChartFault.class);
        assertThat(notes.signed(visit.id())).isEmpty();
    }

    /// Content, pages and hashes of a note that was moved all fit each other; whose visit it was does not.
    @Test
    void aNoteOfAnotherVisitIsBroken() throws IOException {
        var other = ("enthesis-note\t1\nvisit\t" + new UUID(9, 9) + "\t\t\n").getBytes(StandardCharsets.UTF_8);
        assertThat(notes.intact(notes.sign(visit, Ending.ASSESSMENT_ONLY, other, PDF, WHO))).isFalse();
    }

    @Test
    void aNoteThatNamesItsVisitIsWhole() throws IOException {
        var own = ("enthesis-note\t1\nvisit\t" + visit.id() + "\t\t\n").getBytes(StandardCharsets.UTF_8);
        assertThat(notes.intact(notes.sign(visit, Ending.ASSESSMENT_ONLY, own, PDF, WHO))).isTrue();
    }

    @Test
    void addendaAreNumberedAndSealedInOrder() throws IOException {
        var signed = sign();
        var first = notes.add(visit, new AddendumText(Addendum.Kind.NEW_INFORMATION, "", "Called, well.", ""), WHO);
        var error = new AddendumText(Addendum.Kind.ENTERED_IN_ERROR, "Plan.", "Other patient.", "mixed up");
        var second = notes.add(visit, error, WHO);
        assertThat(notes.addenda(visit.id())).containsExactly(first, second);
        assertThat(second.number()).isEqualTo(2);
        assertThat(notes.intact(signed)).isTrue();
        assertThat(chart.trail().of(visit.patient()).getLast().act().what()).isEqualTo(What.ENTERED_IN_ERROR);
    }

    /// Left out of totals (rulings 8): neither a trend nor a count of sessions knows of it any more.
    @Test
    void whatWasEnteredInErrorIsNoMeasurementAndNoSession() throws IOException {
        notes.sign(visit, Ending.INJECTED, CONTENT, PDF, WHO);
        var next = visits.begin(visit.patient(), List.of(visit.at(1).course().id()), WHO);
        assertThat(visits.measurements(visit.patient())).isNotEmpty();
        assertThat(visits.besides(next)).hasSize(1);
        notes.add(visit, new AddendumText(Addendum.Kind.ENTERED_IN_ERROR, "", "Other patient.", "mixed up"), WHO);
        assertThat(visits.measurements(visit.patient())).isEmpty();
        assertThat(visits.besides(next)).isEmpty();
        assertThat(visits.sheet(visit.id())).isEqualTo(TYPED);
    }

    @ParameterizedTest
    @EnumSource(Addendum.Kind.class)
    void everyKindOfAddendumIsKeptAsItWasSaid(Addendum.Kind kind) throws IOException {
        var signed = sign();
        var said = new AddendumText(kind, "Plan.", "Called,\twell.", "telephoned");
        var added = notes.add(visit, said, WHO);
        assertThat(added.said()).isEqualTo(said);
        assertThat(added.seal()).isEqualTo(added.sealAfter(signed.content().hex()));
        assertThat(notes.addenda(visit.id())).containsExactly(added);
    }

    @Test
    void pagesThatWereChangedAreNotShown() throws IOException {
        var signed = sign();
        var file = folder.resolve("attachments").resolve(signed.pdf().hex());
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThat(notes.pdf(signed)).isEmpty();
        assertThat(notes.intact(signed)).isFalse();
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("pages");
    }

    @Test
    void anUnsignedVisitHasNoNote() {
        assertThat(notes.signed(visit.id())).isEmpty();
        assertThat(notes.addenda(visit.id())).isEmpty();
    }
}
