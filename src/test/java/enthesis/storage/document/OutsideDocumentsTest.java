package enthesis.storage.document;

import static enthesis.storage.jooq.Tables.DOCUMENT;
import static enthesis.storage.jooq.Tables.DOCUMENT_WITHDRAWN;
import static enthesis.storage.visit.SampleVisit.WHO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.document.DocumentFile;
import enthesis.domain.document.DocumentFile.Format;
import enthesis.domain.document.DocumentKind;
import enthesis.domain.document.DocumentReading.Said;
import enthesis.domain.document.OutsideDocument;
import enthesis.domain.document.OutsideDocument.About;
import enthesis.domain.document.OutsideDocument.Filed;
import enthesis.domain.document.OutsideDocument.Kept;
import enthesis.domain.document.OutsideDocument.Whose;
import enthesis.domain.document.OutsideDocument.Withdrawn;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.Weighed;
import enthesis.domain.picture.file.Turn;
import enthesis.domain.value.CourseId;
import enthesis.domain.value.PatientId;
import enthesis.domain.visit.Visit;
import enthesis.storage.attachment.Attachments;
import enthesis.storage.attachment.Sha256;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.document.OutsideDocuments.Fresh;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.patient.Patients;
import enthesis.storage.trail.Chain;
import enthesis.storage.trail.ChartFault;
import enthesis.storage.trail.Entry;
import enthesis.storage.trail.What;
import enthesis.storage.visit.SampleVisit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutsideDocumentsTest {
    private static final byte[] BYTES = "%PDF-1.7 Zaunkoenig %%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final Fresh MRI = new Fresh(new DocumentFile(Format.PDF, BYTES, Turn.NONE), 3);
    private static final Fresh PHOTO = new Fresh(
            new DocumentFile(Format.JPEG, new byte[]{(byte) 0xFF, (byte) 0xD8, 1}, Turn.of(6)), 1);
    private static final About ABOUT = new About(DocumentKind.MRI, "right ankle", LocalDate.of(2026, 11, 9), "ATFL");

    @TempDir
    Path folder;

    private Chart chart;
    private OutsideDocuments documents;
    private Visit visit;
    private CourseId course;

    @BeforeEach
    void aCourse() {
        use(TestChart.create(folder));
        visit = SampleVisit.begun(chart);
        course = visit.courses().getFirst().course().id();
    }

    private void use(Chart opened) {
        chart = opened;
        documents = new OutsideDocuments(chart.write(),
                new Attachments(new LocalDisk(), folder, TestChart.key("one"), chart.write()));
    }

    @AfterEach
    void closes() {
        chart.close();
    }

    private OutsideDocument added() throws IOException {
        var id = documents.add(MRI, visit.patient(), new Said(ABOUT, Optional.of(course)), WHO);
        return documents.get(id).orElseThrow();
    }

    @Test
    void whatWasAddedIsThereAfterReopeningAndNowhereInClear() throws IOException {
        var added = added();
        documents.add(PHOTO, visit.patient(), new Said(
                new About(DocumentKind.LETTER, "", LocalDate.of(2026, 11, 20), ""), Optional.empty()), WHO);
        chart.close();
        use(TestChart.open(folder));
        assertThat(added).isEqualTo(new OutsideDocument(added.id(), new Whose(visit.patient(), Optional.of(course)),
                ABOUT, new Kept(Sha256.of(BYTES).hex(), Format.PDF, Turn.NONE, 3, BYTES.length),
                new Filed(WHO, TestChart.NOW), Optional.empty()));
        var all = documents.of(visit.patient());
        assertThat(all).hasSize(2).last().isEqualTo(added);
        assertThat(all.getFirst().kept().turn().code()).isEqualTo(6);
        assertThat(documents.open(added)).hasValueSatisfying(file -> {
            assertThat(file.bytes()).isEqualTo(BYTES);
            assertThat(file.format()).isEqualTo(Format.PDF);
        });
        assertThat(new String(Files.readAllBytes(folder.resolve("attachments").resolve(added.kept().file())),
                StandardCharsets.ISO_8859_1)).doesNotContain("%PDF", "Zaunkoenig");
        assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
        assertThat(chart.trail().of(visit.patient()))
                .filteredOn(entry -> entry.act().what() == What.ADDED_DOCUMENT).extracting(Entry::entity)
                .containsExactly("ATTACHMENT", "DOCUMENT", "ATTACHMENT", "DOCUMENT");
    }

    @Test
    void theSameFileIsInAChartOnceAndMayBeInAnother() throws IOException {
        var added = added();
        assertThat(documents.same(MRI.file(), visit.patient())).contains(added);
        assertThatThrownBy(this::added).isInstanceOf(IllegalArgumentException.class);
        assertThat(documents.of(visit.patient())).hasSize(1);
        var other = new PatientId(UUID.randomUUID());
        new Patients(chart.write()).register(new Patient(new Person(other, new ChartNumber("000777"), "Novak", "Jana",
                LocalDate.of(1970, 1, 1), Sex.FEMALE, ""), new Allergies.NotAsked(), List.of(), Weighed.NEVER), WHO);
        assertThat(documents.same(MRI.file(), other)).isEmpty();
        assertThatThrownBy(() -> documents.add(MRI, other, new Said(ABOUT, Optional.of(course)), WHO))
                .as("the course is another's").isInstanceOf(IllegalArgumentException.class);
        documents.add(MRI, other, new Said(ABOUT, Optional.empty()), WHO);
        assertThat(documents.of(other)).hasSize(1);
    }

    @Test
    void aWrongOneIsWithdrawnStaysReadableAndMayBeAddedAgain() throws IOException {
        var wrong = added();
        assertThatThrownBy(() -> documents.withdraw(wrong, "  ", WHO)).isInstanceOf(IllegalArgumentException.class);
        documents.withdraw(wrong, " of another patient ", WHO);
        var after = documents.get(wrong.id()).orElseThrow();
        assertThat(after.withdrawn()).contains(new Withdrawn("of another patient", WHO, TestChart.NOW));
        assertThat(after.counts()).isFalse();
        assertThat(documents.open(after)).isPresent();
        assertThatThrownBy(() -> documents.withdraw(wrong, "again", WHO)).isInstanceOf(ChartFault.class);
        assertThat(chart.trail().of(visit.patient())).filteredOn(entry -> entry.act()
                .what() == What.WITHDREW_DOCUMENT).singleElement()
                .satisfies(entry -> assertThat(entry.act().reason()).isEqualTo("of another patient"));
        assertThat(added().counts()).isTrue();
        assertThat(documents.of(visit.patient())).hasSize(2);
    }

    @Test
    void aFileThatWasChangedIsNotShown() throws IOException {
        var added = added();
        var file = folder.resolve("attachments").resolve(added.kept().file());
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThat(documents.open(added)).isEmpty();
        Files.delete(file);
        assertThat(documents.open(added)).isEmpty();
    }

    @Test
    void theProgramMayNotRewriteThem() throws IOException {
        documents.withdraw(added(), "wrong", WHO);
        var db = chart.write().db();
        assertThatThrownBy(() -> db.update(DOCUMENT).set(DOCUMENT.TITLE, "x").execute()).isInstanceOf(ChartFault.class);
        assertThatThrownBy(() -> db.deleteFrom(DOCUMENT_WITHDRAWN).execute()).isInstanceOf(ChartFault.class);
    }

    /// As every row is: from a chart of before and the journal of everything since.
    @Test
    void aChartThatIsRebuiltHasThemAgain() throws IOException {
        chart.close();
        var before = Files.readAllBytes(folder.resolve("chart.mv.db"));
        use(TestChart.open(folder));
        documents.withdraw(added(), "of another patient", WHO);
        var kept = documents.of(visit.patient());
        chart.close();
        Files.write(folder.resolve("chart.mv.db"), before);
        use(TestChart.open(folder));
        assertThat(documents.of(visit.patient())).isEqualTo(kept).hasSize(1);
        assertThat(documents.open(kept.getFirst())).isPresent();
    }
}
