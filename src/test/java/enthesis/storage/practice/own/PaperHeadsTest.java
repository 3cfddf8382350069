package enthesis.storage.practice.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.people.PaperHead;
import enthesis.domain.value.PersonId;
import enthesis.storage.attachment.Attachments;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.practice.ChangedMeanwhile;
import enthesis.storage.trail.Chain;
import enthesis.storage.trail.NotPermitted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The letterhead on a real chart: its logo lies there encrypted.
class PaperHeadsTest {
    private static final byte[] LOGO = "a picture, as far as storage knows".getBytes(StandardCharsets.UTF_8);
    private static final PersonId WHO = TestChart.OWNER.id();

    private static PaperHeads heads(Chart chart, Path folder) {
        return new PaperHeads(chart.write(), new Attachments(new LocalDisk(), folder, TestChart.key("one"),
                chart.write()));
    }

    @Test
    void linesAndLogoStayAndTheLogoIsEncrypted(@TempDir Path folder) throws IOException {
        try (var chart = TestChart.create(folder)) {
            var heads = heads(chart, folder);
            assertThat(heads.now()).isEqualTo(PaperHead.NONE);
            var name = heads.store(LOGO, WHO);
            heads.keep(PaperHead.NONE, new PaperHead(List.of("4 Harbour Street", "555 0100"),
                    Optional.of(name.hex())), WHO);
        }
        try (var chart = TestChart.open(folder)) {
            var heads = heads(chart, folder);
            var now = heads.now();
            assertThat(now.lines()).containsExactly("4 Harbour Street", "555 0100");
            assertThat(heads.logo(now)).hasValue(LOGO);
            var file = Files.readAllBytes(folder.resolve("attachments").resolve(now.logo().orElseThrow()));
            assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("a picture");
            assertThatThrownBy(() -> heads.keep(PaperHead.NONE, PaperHead.NONE, WHO)).isInstanceOf(
                    ChangedMeanwhile.class);
            heads.keep(now, PaperHead.NONE, WHO);
            assertThat(heads.now()).isEqualTo(PaperHead.NONE);
            assertThat(chart.trail().verify()).isInstanceOf(Chain.Whole.class);
        }
    }

    @Test
    void whoMayNotChangeThePracticeLeavesNoLogoBehind(@TempDir Path folder) throws IOException {
        try (var chart = TestChart.create(folder)) {
            var nobody = new PersonId(new UUID(9, 9));
            assertThatThrownBy(() -> heads(chart, folder).store(LOGO, nobody)).isInstanceOf(NotPermitted.class);
            assertThat(folder.resolve("attachments")).doesNotExist();
        }
    }
}
