package enthesis.storage.chart;

import static enthesis.storage.chart.TestChart.CLOCK;
import static enthesis.storage.chart.TestChart.key;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.backup.BackupNotes;
import enthesis.domain.backup.BackupNotes.Second;
import enthesis.domain.backup.BackupNow;
import enthesis.domain.backup.BackupTrouble;
import enthesis.domain.entry.Refusal;
import enthesis.domain.people.Clinic;
import enthesis.storage.attachment.SealedFiles;
import enthesis.storage.attachment.Sha256;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.people.Clinics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Copies of the backups on a stick.
class SecondPlaceTest {
    @TempDir
    Path folder;

    private static final byte[] PICTURE = {1, 2, 3};

    @TempDir
    Path stick;

    private Chart chart;

    @BeforeEach
    void opens() throws IOException {
        TestChart.create(folder).closeBackedUp();
        new SealedFiles(new LocalDisk(), folder, key("one")).keep(Sha256.of(PICTURE), PICTURE);
        Files.writeString(folder.resolve("vault.json"), "slots");
        chart = TestChart.open(folder);
    }

    @AfterEach
    void lets() {
        chart.letGo();
    }

    private void backUp() throws Exception {
        new Clinics(chart.write()).keep(Clinic.named("more"), TestChart.OWNER.id());
        chart.upkeep().backUp().orElseThrow().done();
    }

    private Path own() throws IOException {
        try (var all = Files.list(stick)) {
            return all.toList().getFirst();
        }
    }

    private Second second() {
        return chart.upkeep().notes().second().orElseThrow();
    }

    @Test
    void everyBackupLiesThereTooAndOpensThere(@TempDir Path other) throws Exception {
        assertThat(chart.upkeep().choose(stick)).isEmpty();
        backUp();
        backUp();
        assertThat(second()).isEqualTo(
                new Second(stick.toString(), TestChart.NOW, Optional.of(TestChart.NOW), Optional.empty()));
        assertThat(chart.upkeep().now().lines().stream().map(BackupNow.Line::elsewhere).toList())
                .isEqualTo(List.of(true, true, false));
        assertThat(own().resolve("vault.json")).hasContent("slots");
        assertThat(new SealedFiles(new LocalDisk(), own(), key("one")).open(Sha256.of(PICTURE))).contains(PICTURE);
        for (var name : List.of("000002.backup", "000002.ok", "000003.backup", "000003.ok")) {
            assertThat(own().resolve("backups").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("backups").resolve(name));
        }
        TestChart.copy(own(), other);
        var rebuilt = TestChart.opened(Chart.open(new ChartPlace(new LocalDisk(), other), key("one"), CLOCK));
        assertThat(new Clinics(rebuilt.write()).now().name()).isEqualTo("more");
        rebuilt.letGo();
    }

    /// The whole folder of an earlier day is put back, with its backups: nothing on the machine knows of more, but the
    /// stick does. It is left as it is until somebody decides for this chart.
    @Test
    void whatTheStickKnowsMoreOfIsAnAlarm(@TempDir Path earlier) throws Exception {
        keepsADay(earlier);
        backUp();
        backUp();
        chart.close();
        chart = TestChart.open(earlier);
        assertThat(compared()).isFalse();
        assertThat(checked().beyond()).isTrue();
        backUp();
        assertThat(second().trouble()).contains(BackupTrouble.BEYOND);
        var pocket = stick.resolveSibling(stick.getFileName() + "-pocket");
        var place = own();
        Files.move(place, pocket);
        backUp();
        assertThat(second().trouble()).as("also while it is away").contains(BackupTrouble.BEYOND);
        Files.move(pocket, place);
        assertThat(own().resolve("backups/000003.ok")).hasSameBinaryContentAs(folder.resolve("backups/000003.ok"));
        chart.upkeep().choose(stick);
        backUp();
        assertThat(chart.upkeep().compare().beyond()).isFalse();
        assertThat(own().resolve("backups/000004.backup.aside-1"))
                .hasSameBinaryContentAs(folder.resolve("backups/000004.backup"));
        assertThat(own().resolve("backups/000004.ok")).doesNotExist();
        assertThat(chart.upkeep().now().lines().getFirst().elsewhere()).isTrue();
        chart.close();
        chart = TestChart.open(earlier);
        assertThat(checked().beyond()).isFalse();
    }

    /// Another line that is longer than the stick, which is plugged in late: until it is compared, nothing that lies
    /// there goes.
    @Test
    void beforeItIsComparedNothingIsTakenAway(@TempDir Path earlier) throws Exception {
        keepsADay(earlier);
        backUp();
        Files.writeString(folder.resolve("vault.json"), "new slots");
        backUp();
        chart.close();
        chart = TestChart.open(earlier);
        for (int more = 0; more < 9; more++) {
            new Clinics(chart.write()).keep(Clinic.named("other " + more), TestChart.OWNER.id());
        }
        backUp();
        assertThat(own().resolve("vault.json.aside-1")).hasContent("new slots");
        assertThat(own().resolve("backups/000003.ok.aside-1"))
                .hasSameBinaryContentAs(folder.resolve("backups/000003.ok"));
        assertThat(own().resolve("backups/000004.ok")).hasSameBinaryContentAs(folder.resolve("backups/000004.ok"));
        assertThat(chart.upkeep().compare().beyond()).isTrue();
    }

    /// Backs up to the stick, and keeps the whole folder as it is that day; then the next one begins.
    private void keepsADay(Path earlier) throws Exception {
        chart.upkeep().choose(stick);
        backUp();
        chart.close();
        TestChart.copy(folder, earlier);
        chart = TestChart.open(folder);
    }

    private boolean compared() {
        return chart.upkeep().compare().beyond();
    }

    private BackupNotes checked() throws Exception {
        chart.upkeep().check().orElseThrow().done();
        return chart.upkeep().compare();
    }

    /// The chart of the earlier day has gone on further than the stick: its lines are other ones all the same.
    @Test
    void aStickOfAnotherLineIsAnAlarm(@TempDir Path earlier) throws Exception {
        keepsADay(earlier);
        backUp();
        chart.close();
        chart = TestChart.open(earlier);
        for (int more = 0; more < 5; more++) {
            new Clinics(chart.write()).keep(Clinic.named("other " + more), TestChart.OWNER.id());
        }
        assertThat(checked().beyond()).isTrue();
        assertThat(second().trouble()).contains(BackupTrouble.BEYOND);
    }

    /// The newest three, as beside the chart.
    @Test
    void whatWasWrittenOutLiesThereToo() throws Exception {
        chart.upkeep().choose(stick);
        for (int round = 0; round < 2; round++) {
            chart.upkeep().writeOut().orElseThrow().done();
            backUp();
        }
        Files.delete(folder.resolve("transcripts/000001.transcript"));
        backUp();
        assertThat(new LocalDisk().list(own().resolve("transcripts"))).containsExactly("000002.transcript");
        assertThat(own().resolve("transcripts/000002.transcript"))
                .hasSameBinaryContentAs(folder.resolve("transcripts/000002.transcript"));
    }

    /// Somebody stops it while the encrypted files are copied: the backup counts, the copy is noted as stopped.
    @Test
    void aStoppedCopyIsNoted() throws Exception {
        chart.upkeep().choose(stick);
        new Clinics(chart.write()).keep(Clinic.named("more"), TestChart.OWNER.id());
        var begun = chart.upkeep().backUp().orElseThrow();
        begun.hear(percent -> {
            if (percent >= 70) {
                chart.upkeep().stop();
            }
        });
        begun.done();
        assertThat(second().trouble()).contains(BackupTrouble.STOPPED);
        assertThat(chart.upkeep().notes().failed()).isEmpty();
        assertThat(chart.upkeep().now().lines().getFirst().elsewhere()).isFalse();
        backUp();
        assertThat(second().trouble()).isEmpty();
    }

    @Test
    void aStickInAPocketIsNotedAndCopiedToAgain() throws Exception {
        chart.upkeep().choose(stick);
        backUp();
        var pocket = stick.resolveSibling(stick.getFileName() + "-pocket");
        Files.move(stick, pocket);
        backUp();
        assertThat(second().trouble()).contains(BackupTrouble.AWAY);
        assertThat(chart.upkeep().notes().failed()).as("the backup itself is there").isEmpty();
        assertThat(stick).doesNotExist();
        Files.createDirectory(stick);
        backUp();
        assertThat(second().trouble()).as("an empty folder where it was plugged in").contains(BackupTrouble.AWAY);
        Files.delete(stick);
        Files.move(pocket, stick);
        backUp();
        assertThat(second().trouble()).isEmpty();
        chart.upkeep().forget();
        assertThat(chart.upkeep().notes().second()).isEmpty();
        assertThat(own().resolve("backups/000002.ok")).exists();
    }

    @Test
    void aDamagedOrOtherCopyThereIsNeverWrittenOver() throws Exception {
        chart.upkeep().choose(stick);
        Files.createDirectory(own().resolve("backups"));
        Files.writeString(own().resolve("backups/000002.backup"), "of an older life");
        backUp();
        assertThat(own().resolve("backups/000002.backup.aside-1")).hasContent("of an older life");
        assertThat(own().resolve("backups/000002.backup"))
                .hasSameBinaryContentAs(folder.resolve("backups/000002.backup"));
    }

    @Test
    void placesThatHelpNobodyAreRefused() throws IOException {
        var inside = Files.createDirectory(folder.resolve("backups/inside"));
        assertThat(chart.upkeep().choose(inside))
                .contains(Refusal.of("backups.refused.inside", inside.toString()));
        assertThat(chart.upkeep().choose(folder)).contains(Refusal.of("backups.refused.inside", folder.toString()));
        var link = Files.createSymbolicLink(stick.resolve("link"), folder);
        assertThat(chart.upkeep().choose(link)).contains(Refusal.of("backups.refused.inside", link.toString()));
        var nowhere = stick.resolve("nowhere");
        assertThat(chart.upkeep().choose(nowhere))
                .contains(Refusal.of("backups.refused.notThere", nowhere.toString()));
        var file = Files.writeString(stick.resolve("file"), "x");
        assertThat(chart.upkeep().choose(file)).contains(Refusal.of("backups.refused.notThere", file.toString()));
        assertThat(chart.upkeep().notes().second()).isEmpty();
    }
}
