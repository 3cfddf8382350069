package enthesis.storage.chart;

import static enthesis.storage.chart.TestChart.CLOCK;
import static enthesis.storage.chart.TestChart.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.domain.backup.BackupNotes.FilesRead;
import enthesis.domain.backup.BackupNotes.Rehearsal;
import enthesis.domain.backup.BackupTrouble;
import enthesis.domain.value.PersonId;
import enthesis.storage.attachment.Attachments;
import enthesis.storage.attachment.Kind;
import enthesis.storage.attachment.SealedFiles;
import enthesis.storage.attachment.Sha256;
import enthesis.storage.backup.FileCopies;
import enthesis.storage.backup.Wanted;
import enthesis.storage.file.DiskFull;
import enthesis.storage.file.FaultyDisk;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A rehearsal reads the files beside the chart too: what is damaged is found, told, and mended from wherever it
/// is whole.
class FilesTrialTest {
    private static final PersonId WHO = TestChart.OWNER.id();
    private static final int FILES = 4;

    private final FaultyDisk disk = new FaultyDisk(new LocalDisk());
    private final List<Sha256> names = new ArrayList<>();

    @TempDir
    Path folder;
    @TempDir
    Path stick;

    private Chart chart;

    @BeforeEach
    void opens() throws IOException {
        TestChart.create(folder).close();
        chart = open();
        for (int number = 0; number < FILES; number++) {
            attach("picture " + number);
        }
    }

    @AfterEach
    void lets() {
        chart.letGo();
    }

    private Chart open() {
        return TestChart.opened(Chart.open(new ChartPlace(disk, folder), key("one"), CLOCK));
    }

    private void attach(String said) throws IOException {
        var attachments = new Attachments(disk, folder, key("one"), chart.write());
        var bytes = said.getBytes(StandardCharsets.UTF_8);
        var name = attachments.store(bytes);
        chart.write().run(Act.of(What.KEPT, WHO),
                db -> attachments.enter(db, name, Kind.PICTURE, bytes.length, WHO));
        names.add(name);
    }

    private Rehearsal rehearsed() throws Exception {
        chart.upkeep().backUp().orElseThrow().done();
        return rehearsedAgain();
    }

    /// With no other backup before it.
    private Rehearsal rehearsedAgain() throws Exception {
        return chart.upkeep().rehearse().orElseThrow().done();
    }

    private FilesRead read() {
        return chart.upkeep().notes().files().orElseThrow();
    }

    /// There alone.
    private void copiedElsewhere() throws Exception {
        assertThat(chart.upkeep().choose(stick)).isEmpty();
        chart.upkeep().backUp().orElseThrow().done();
        for (var name : names) {
            Files.delete(spare().resolve("attachments").resolve(name.hex()));
        }
    }

    /// Where the copies among the backups are.
    private Path spare() {
        return folder.resolve("backups");
    }

    private Path there() throws IOException {
        try (var all = Files.list(stick)) {
            return all.toList().getFirst();
        }
    }

    private Path file(Path data, int number) {
        return data.resolve("attachments").resolve(names.get(number).hex());
    }

    private static void flip(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 4;
        Files.write(file, bytes);
    }

    private void allWhole(Path data) throws IOException {
        var files = new SealedFiles(new LocalDisk(), data, key("one"));
        for (int number = 0; number < FILES; number++) {
            assertThat(files.open(names.get(number))).as("file " + number)
                    .contains(("picture " + number).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void allAreReadAndWhole() throws Exception {
        assertThat(rehearsed().trouble()).isEmpty();
        assertThat(read()).isEqualTo(new FilesRead(TestChart.NOW, FILES, 0, 0));
    }

    /// It is an alarm, but none of the backup, which is whole.
    @Test
    void whatIsDamagedOrMissingIsTold() throws Exception {
        flip(file(folder, 1));
        Files.delete(file(folder, 3));
        var said = rehearsed();
        assertThat(said.trouble()).contains(BackupTrouble.FILES_LOST);
        assertThat(BackupTrouble.FILES_LOST.grave()).isTrue();
        assertThat(read()).isEqualTo(new FilesRead(TestChart.NOW, FILES, 0, 2));
        assertThat(chart.upkeep().notes().failed()).isEmpty();
        chart.close();
        chart = open();
        assertThat(read()).as("after another start").isEqualTo(new FilesRead(TestChart.NOW, FILES, 0, 2));
    }

    @Test
    void itComesBackFromTheCopyAmongTheBackups() throws Exception {
        chart.upkeep().backUp().orElseThrow().done();
        allWhole(spare());
        flip(file(folder, 1));
        Files.delete(file(folder, 3));
        var attachments = new Attachments(disk, folder, key("one"), chart.write());
        assertThat(attachments.open(names.get(1))).as("shown before anything was put back").isPresent();
        assertThat(rehearsedAgain().trouble()).isEmpty();
        assertThat(read()).isEqualTo(new FilesRead(TestChart.NOW, FILES, 2, 0));
        allWhole(folder);
    }

    @Test
    void aDamagedCopyIsMadeAnewFromHereOrThere() throws Exception {
        copiedElsewhere();
        chart.upkeep().backUp().orElseThrow().done();
        flip(file(spare(), 0));
        flip(file(spare(), 1));
        flip(file(folder, 1));
        assertThat(rehearsedAgain().trouble()).isEmpty();
        assertThat(read()).isEqualTo(new FilesRead(TestChart.NOW, FILES, 1, 0));
        allWhole(folder);
        allWhole(spare());
    }

    /// The backup counts without them; they come with the next one.
    @Test
    void whatCannotBeCopiedIsCopiedAfterTheNextBackup() throws Exception {
        Files.createDirectories(spare());
        Files.write(spare().resolve("attachments"), new byte[1]); // where no folder can be made
        chart.upkeep().backUp().orElseThrow().done();
        assertThat(chart.upkeep().notes().failed()).isEmpty();
        assertThat(chart.upkeep().holdsEveryRow()).isTrue();
        Files.delete(spare().resolve("attachments"));
        chart.upkeep().backUp().orElseThrow().done();
        allWhole(spare());
    }

    @Test
    void theyLeaveTheRoomOfTheNextBackup() throws Exception {
        var here = new SealedFiles(disk, folder, key("one"));
        var there = SealedFiles.spare(disk, folder, key("one"));
        long free = here.free();
        assertThatThrownBy(() -> new FileCopies(disk, here, there, free).take(() -> {})).isInstanceOf(DiskFull.class);
        assertThat(there.names()).isEmpty();
        new FileCopies(disk, here, there, free / 2).take(() -> {});
        allWhole(spare());
    }

    @Test
    void itComesBackFromTheSecondPlace() throws Exception {
        copiedElsewhere();
        flip(file(folder, 1));
        Files.delete(file(folder, 3));
        assertThat(rehearsed().trouble()).isEmpty();
        assertThat(read()).isEqualTo(new FilesRead(TestChart.NOW, FILES, 2, 0));
        allWhole(folder);
        assertThat(rehearsed().trouble()).isEmpty();
        assertThat(read()).isEqualTo(new FilesRead(TestChart.NOW, FILES, 0, 0));
    }

    @Test
    void whatIsDamagedThereIsMadeAnewFromHere() throws Exception {
        copiedElsewhere();
        flip(file(there(), 0));
        rehearsed();
        allWhole(there());
        assertThat(read()).isEqualTo(new FilesRead(TestChart.NOW, FILES, 0, 0));
    }

    @Test
    void whatIsDamagedHereAndThereIsLost() throws Exception {
        copiedElsewhere();
        flip(file(folder, 2));
        flip(file(there(), 2));
        flip(file(folder, 0));
        assertThat(rehearsed().trouble()).contains(BackupTrouble.FILES_LOST);
        assertThat(read()).isEqualTo(new FilesRead(TestChart.NOW, FILES, 1, 1));
    }

    /// As after the stick has been plugged in again, or another one that has them.
    @Test
    void whatWasLostIsFoundWhenThePlaceIsBack() throws Exception {
        copiedElsewhere();
        var away = stick.resolveSibling("away");
        Files.move(stick, away);
        Files.delete(file(folder, 0));
        assertThat(rehearsed().trouble()).contains(BackupTrouble.FILES_LOST);
        Files.move(away, stick);
        assertThat(rehearsed().trouble()).isEmpty();
        allWhole(folder);
    }

    @Test
    void whereNothingCanBeWrittenItStaysDamaged() throws Exception {
        copiedElsewhere();
        flip(file(folder, 1));
        var elsewhere = new Elsewhere(place());
        disk.failFromWrite(1, _ -> new IOException("read-only"));
        var read = new FilesTrial(place(), new Spares(place()), elsewhere).read(names, () -> {});
        disk.mend();
        assertThat(read).isEqualTo(new FilesRead(TestChart.NOW, FILES, 0, 1));
    }

    private BackupPlace place() {
        return BackupPlace.of(new ChartPlace(disk, folder).opening(key("one"), CLOCK));
    }

    @Test
    void itEndsWhenNobodyWantsIt() {
        var trial = new FilesTrial(place(), new Spares(place()), new Elsewhere(place()));
        Wanted unwanted = () -> {
            throw new Wanted.Stopped();
        };
        assertThatThrownBy(() -> trial.read(names, unwanted))
                .isInstanceOf(Wanted.Stopped.class);
    }
}
