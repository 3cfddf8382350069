package enthesis.storage.chart;

import static enthesis.domain.visit.Cases.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.note.Addendum;
import enthesis.domain.note.AddendumText;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.ChartNumber;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Person;
import enthesis.domain.patient.Sex;
import enthesis.domain.patient.Weighed;
import enthesis.domain.people.Clinic;
import enthesis.domain.value.PatientId;
import enthesis.domain.visit.Ending;
import enthesis.storage.attachment.Attachments;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.note.Notes;
import enthesis.storage.patient.ChartLinks;
import enthesis.storage.patient.Patients;
import enthesis.storage.people.Clinics;
import enthesis.storage.visit.SampleVisit;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecrecyTest {
    private static final String CANARY = "Zaunkönigsnest";
    private static final List<Charset> WRITINGS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.ISO_8859_1);

    @TempDir
    Path folder;

    /// H2 does not know that its file is encrypted, and would lay a long result beside it in clear.
    @Test
    void aLongResultIsSortedInMemory() throws IOException {
        try (var chart = TestChart.create(folder)) {
            assertThat(laidAside(chart)).isEmpty();
            chart.owner().execute("set max_memory_rows 1000");
            assertThat(laidAside(chart)).as("so it would be seen").isNotEmpty();
        }
    }

    private Set<Path> laidAside(Chart chart) throws IOException {
        var before = temporary();
        try (var sorted = chart.owner().fetchLazy(
                "select distinct x, '" + CANARY + "' from system_range(1, 400000) order by x desc")) {
            assertThat(sorted.hasNext()).isTrue();
            var now = temporary();
            now.removeAll(before);
            return now;
        }
    }

    private Set<Path> temporary() throws IOException {
        var found = new HashSet<Path>();
        for (var place : List.of(folder, Path.of(System.getProperty("java.io.tmpdir")))) {
            try (var files = Files.list(place)) {
                files.filter(file -> file.toString().endsWith(".temp.db")).forEach(found::add);
            }
        }
        return found;
    }

    @Test
    void noPlainTextReachesTheDisk() throws IOException {
        var chart = TestChart.create(folder);
        var visit = SampleVisit.begun(chart);
        var visits = SampleVisit.visits(chart);
        visits.keep(
                SampleVisit.reading(visit, sheet("note.planOwn", CANARY, "medication[1].told", CANARY)),
                SampleVisit.WHO);
        var attachments = new Attachments(new LocalDisk(), folder, TestChart.key("one"), chart.write());
        var notes = new Notes(chart.write(), attachments);
        var bytes = CANARY.getBytes(StandardCharsets.UTF_8);
        notes.sign(visit, Ending.ASSESSMENT_ONLY, bytes, bytes, SampleVisit.WHO);
        notes.add(visit, new AddendumText(Addendum.Kind.CORRECTION, CANARY, CANARY, CANARY), SampleVisit.WHO);
        assertThatThrownBy(() -> visits.voidOpen(visit, CANARY, SampleVisit.WHO)).hasMessageNotContaining(CANARY);
        var twice = visits.begin(visit.patient(), List.of(visit.at(1).course().id()), SampleVisit.WHO);
        visits.voidOpen(twice, CANARY, SampleVisit.WHO);
        new Clinics(chart.write()).keep(new Clinic(CANARY, CANARY, CANARY, new Clinic.Copies(CANARY, CANARY)),
                SampleVisit.WHO);
        linked(chart, visit.patient());
        assertThat(chart.trail().after(0)).extracting(entry -> entry.act().reason()).filteredOn(CANARY::equals)
                .hasSizeGreaterThanOrEqualTo(2);
        chart.checkpoint();
        nothingInClear();
        chart.close();
        nothingInClear();
    }

    /// With another chart of the same person, for a reason.
    private static void linked(Chart chart, PatientId one) {
        var number = new ChartNumber("000009");
        var other = new Person(PatientId.fresh(), number, CANARY, CANARY, TestChart.NOW.atZone(ZoneOffset.UTC)
                .toLocalDate(), Sex.FEMALE, "");
        new Patients(chart.write()).register(new Patient(other, new Allergies.NotAsked(), List.of(), Weighed.NEVER),
                SampleVisit.WHO);
        new ChartLinks(chart.write()).link(one, other.id(), CANARY, SampleVisit.WHO);
    }

    private void nothingInClear() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(file.getFileName().toString()).doesNotEndWith(".trace.db").doesNotContain(CANARY);
                var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (var writing : WRITINGS) {
                    var canary = new String(CANARY.getBytes(writing), StandardCharsets.ISO_8859_1);
                    assertThat(content.contains(canary)).as("%s in %s", writing, file.getFileName()).isFalse();
                }
            }
        }
    }
}
