package enthesis.storage.chart;

import static enthesis.domain.visit.Cases.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.note.Addendum;
import enthesis.domain.note.AddendumText;
import enthesis.domain.visit.Ending;
import enthesis.storage.attachment.Attachments;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.note.Notes;
import enthesis.storage.visit.SampleVisit;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        chart.checkpoint();
        nothingInClear();
        chart.close();
        nothingInClear();
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
