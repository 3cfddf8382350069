package enthesis.storage.chart;

import static enthesis.domain.visit.Cases.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import enthesis.domain.note.Addendum;
import enthesis.domain.note.AddendumText;
import enthesis.domain.visit.Ending;
import enthesis.storage.attachment.Attachments;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.jooq.DefaultSchema;
import enthesis.storage.note.Notes;
import enthesis.storage.visit.SampleVisit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A chart as it was founded, and the journal of everything since.
class ReplayTest {
    @TempDir
    Path folder;

    private static Map<String, List<String>> rows(Chart chart) {
        var rows = new TreeMap<String, List<String>>();
        for (var one : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            rows.put(one.getName(), chart.write().db().selectFrom(one).fetch().formatCSV().lines().sorted().toList());
        }
        return rows;
    }

    @Test
    void everyRowIsPutBackAsItWas() throws IOException {
        TestChart.create(folder).close();
        var founded = Files.readAllBytes(folder.resolve("chart.mv.db"));
        Map<String, List<String>> kept;
        try (var chart = TestChart.open(folder)) {
            fill(chart);
            kept = rows(chart);
        }
        Files.write(folder.resolve("chart.mv.db"), founded);
        try (var chart = TestChart.open(folder)) {
            assertThat(rows(chart)).isEqualTo(kept);
        }
    }

    /// Letters of all kinds, half ones too, bytes, empty texts, rows changed and removed again, a signed visit.
    private void fill(Chart chart) throws IOException {
        var visit = SampleVisit.begun(chart);
        var visits = SampleVisit.visits(chart);
        for (var told : List.of("Hafenpraxis Ü ½ \"💉\"", "\\ \u0001 \n \uD83D", "")) {
            visits.keep(SampleVisit.reading(visit, sheet("note.planOwn", told, "medication[1].told", told + "x",
                    "vitals.heart-rate", "72")), SampleVisit.WHO);
        }
        var attachments = new Attachments(new LocalDisk(), folder, TestChart.key("one"), chart.write());
        var notes = new Notes(chart.write(), attachments);
        var bytes = "signed \0 bytes".getBytes(StandardCharsets.UTF_8);
        notes.sign(visit, Ending.ASSESSMENT_ONLY, bytes, bytes, SampleVisit.WHO);
        notes.add(visit, new AddendumText(Addendum.Kind.CORRECTION, "a", "b", "c"), SampleVisit.WHO);
        var twice = visits.begin(visit.patient(), List.of(visit.at(1).course().id()), SampleVisit.WHO);
        visits.voidOpen(twice, "nobody came", SampleVisit.WHO);
    }

    /// Replay puts rows back with their numbers; a table that counts by itself would go on with used ones.
    @Test
    void noTableCountsByItself() {
        try (var chart = TestChart.create(folder)) {
            var columns = table(name("INFORMATION_SCHEMA", "COLUMNS"));
            assertThat(chart.owner().fetchCount(columns,
                    field(name("IS_IDENTITY"), String.class).eq("YES")
                            .or(field(name("IS_GENERATED"), String.class).ne("NEVER"))))
                    .isZero();
            assertThat(chart.owner().fetchCount(table(name("INFORMATION_SCHEMA", "SEQUENCES")))).isZero();
        }
    }
}
