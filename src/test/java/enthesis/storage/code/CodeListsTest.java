package enthesis.storage.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import enthesis.domain.course.code.DiagnosisCode;
import enthesis.domain.course.code.OrderFile.Read;
import enthesis.domain.course.code.OrderFiles;
import enthesis.storage.attachment.Attachments;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.key.MasterKey;
import enthesis.storage.reference.CodeFile;
import enthesis.storage.trail.Chain;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Official lists on a real chart.
class CodeListsTest {
    private static final String NAME = "icd10cm_order_2026.txt";

    private static CodeLists lists(Chart chart, Path folder, MasterKey key) {
        return new CodeLists(chart.write(), new Attachments(new LocalDisk(), folder, key, chart.write()),
                CodeFile.load());
    }

    private static byte[] file(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /// The official file has some 75,000 codes.
    @Test
    @Timeout(60)
    void seventyFiveThousandAreTakenInWithinSeconds(@TempDir Path folder) throws IOException {
        var key = MasterKey.fresh();
        var whole = file(OrderFiles.ofSize(75_000));
        try (var chart = TestChart.create(folder)) {
            var begun = System.nanoTime();
            assertThat(lists(chart, folder, key).take(NAME, whole, TestChart.OWNER.id()))
                    .isInstanceOf(Read.Whole.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
        }
        try (var chart = TestChart.open(folder)) {
            var kept = lists(chart, folder, key);
            assertThat(kept.all()).extracting(CodeLists.Taken::year, CodeLists.Taken::codes)
                    .containsExactly(tuple(2026, 75_001));
            assertThat(kept.book().get("B07.4999").map(DiagnosisCode::title)).contains("Long title of B07.4999");
            assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
        }
    }

    @Test
    void whatIsRefusedLeavesNothing(@TempDir Path folder) throws IOException {
        try (var chart = TestChart.create(folder)) {
            var lists = lists(chart, folder, MasterKey.fresh());
            assertThat(lists.take(NAME, file("no such file"), TestChart.OWNER.id())).isInstanceOf(Read.Refused.class);
            assertThat(lists.all()).isEmpty();
            assertThat(Files.exists(folder.resolve("attachments"))).isFalse();
            assertThat(lists.book().official()).isEmpty();
        }
    }

    @Test
    void theNewestYearCountsAndAMissingFileIsAsIfNotTakenIn(@TempDir Path folder) throws IOException {
        var key = MasterKey.fresh();
        try (var chart = TestChart.create(folder)) {
            var lists = lists(chart, folder, key);
            lists.take(NAME, file(OrderFiles.of("M17.11")), TestChart.OWNER.id());
            lists.take("icd10cm_order_2025.txt", file(OrderFiles.of("M17.12")), TestChart.OWNER.id());
            assertThat(lists.book().official().orElseThrow().year()).isEqualTo(2026);
            Files.delete(folder.resolve("attachments").resolve(lists.all().getFirst().file().hex()));
            assertThat(lists(chart, folder, key).book().official()).isEmpty();
        }
    }
}
