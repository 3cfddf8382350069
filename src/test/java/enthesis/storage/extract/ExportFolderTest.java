package enthesis.storage.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enthesis.storage.file.Disk;
import enthesis.storage.file.DiskFull;
import enthesis.storage.file.FaultyDisk;
import enthesis.storage.file.LocalDisk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder that is whole or is not there, and says whether it still is.
class ExportFolderTest {
    private final LocalDisk disk = new LocalDisk();

    @TempDir
    private Path out;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void fill(ExportFolder folder) throws IOException {
        folder.begin();
        folder.add("all.csv", bytes("a"));
        for (int number = 1; number <= 3; number++) {
            folder.add("patients/00" + number + "/chart.json", bytes("{}"));
            folder.add("patients/00" + number + "/notes/visit-1.pdf", new byte[300_000 * number]);
            folder.add("patients/00" + number + "/empty.csv", new byte[0]);
            folder.close("patients/00" + number);
            folder.add("all.csv", bytes(Integer.toString(number)));
        }
    }

    private Path written() throws IOException {
        var folder = ExportFolder.in(disk, out);
        fill(folder);
        try (var reading = folder.written()) {
            while (!reading.whole()) {
                reading.next();
            }
            assertThat(reading.wrong()).isEmpty();
            assertThat(reading.read()).isEqualTo(10);
        }
        return folder.done("export");
    }

    private List<String> wrong(Path folder) throws IOException {
        return new Checksums(disk, folder).wrong();
    }

    @Test
    void theChecksumsAreThoseThatEverybodyKnows() throws Exception {
        var folder = written();
        assertThat(Files.readString(folder.resolve("all.csv"))).isEqualTo("a123");
        assertThat(Files.readAllLines(folder.resolve(Checksums.FILE))).hasSize(10)
                .contains("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
                        + "  patients/002/chart.json")
                .allMatch(line -> line.matches("[0-9a-f]{64} {2}\\S+"));
        assertThat(wrong(folder)).isEmpty();
    }

    @Test
    void whateverBecameOfAFileIsFound() throws Exception {
        var folder = written();
        var pages = folder.resolve("patients/003/notes/visit-1.pdf");
        var flipped = Files.readAllBytes(pages);
        flipped[899_999] ^= 1;
        Files.write(pages, flipped);
        Files.delete(folder.resolve("patients/001/empty.csv"));
        assertThat(wrong(folder)).containsExactly("patients/001/empty.csv", "patients/003/notes/visit-1.pdf");
        Files.writeString(folder.resolve("patients/001/more.pdf"), "");
        assertThat(wrong(folder)).contains("export");
        Files.write(folder.resolve(Checksums.FILE), new byte[]{(byte) 0xff, (byte) 0xfe});
        assertThat(wrong(folder)).contains(Checksums.FILE);
    }

    /// A way out of the folder is none of it, whatever is there.
    @Test
    void checksumsDoNotLeadElsewhere() throws Exception {
        var folder = written();
        Files.writeString(out.resolve("there"), "{}");
        Files.writeString(folder.resolve(Checksums.FILE),
                "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a  ../there\n");
        assertThat(wrong(folder)).contains("../there");
    }

    @Test
    void whatDoesNotFitLeavesNothing() throws Exception {
        var faulty = new FaultyDisk(disk);
        for (int write = 1; write <= 11; write++) {
            var folder = ExportFolder.in(faulty, out);
            faulty.fullFromWrite(write);
            assertThatThrownBy(() -> {
                fill(folder);
                folder.written();
            }).isInstanceOf(DiskFull.class);
            faulty.mend();
            folder.discard();
            try (Stream<Path> left = Files.list(out)) {
                assertThat(left).isEmpty();
            }
        }
    }

    private ExportFolder packed(Disk to) {
        return ExportFolder.packed(to, out, LocalDateTime.of(2027, 3, 1, 10, 12), ".zip");
    }

    @Test
    void anArchiveMayHaveAnotherEnding() throws Exception {
        var folder = ExportFolder.packed(disk, out, LocalDateTime.of(2027, 3, 1, 10, 12), ".enthesis");
        fill(folder);
        folder.written().close();
        assertThat(folder.done("export")).isEqualTo(out.resolve("export.enthesis"));
        fill(folder);
        folder.written().close();
        assertThat(folder.done("export")).isEqualTo(out.resolve("export-2.enthesis"));
        try (var reading = new Checksums(disk, out.resolve("export-2.enthesis")).reading()) {
            while (!reading.whole()) {
                reading.next();
            }
            assertThat(reading.wrong()).isEmpty();
        }
    }

    @Test
    void anArchiveHoldsTheSameFilesAndIsReadAgain() throws Exception {
        var folder = packed(disk);
        fill(folder);
        folder.whole("pictures/\u00fcber \u819d.png", bytes("{}"));
        try (var reading = folder.written()) {
            while (!reading.whole()) {
                reading.next();
            }
            assertThat(reading.wrong()).isEmpty();
            assertThat(reading.read()).isEqualTo(11);
        }
        Files.writeString(out.resolve("export.zip"), "there before");
        var archive = folder.done("export");
        assertThat(archive).isEqualTo(out.resolve("export-2.zip"));
        try (var zip = new ZipFile(archive.toFile()); Stream<Path> left = Files.list(out)) {
            assertThat(left).containsExactlyInAnyOrder(archive, out.resolve("export.zip"));
            assertThat(zip.stream().map(ZipEntry::getName)).hasSize(12)
                    .contains("pictures/\u00fcber \u819d.png", "patients/003/notes/visit-1.pdf", Checksums.FILE);
            assertThat(zip.getInputStream(zip.getEntry("all.csv")).readAllBytes()).isEqualTo(bytes("a123"));
            assertThat(zip.getInputStream(zip.getEntry("patients/003/notes/visit-1.pdf")).readAllBytes())
                    .isEqualTo(new byte[900_000]);
            assertThat(zip.getEntry("all.csv").getTimeLocal()).isEqualTo(LocalDateTime.of(2027, 3, 1, 10, 12));
        }
        assertThat(Files.getPosixFilePermissions(archive))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    private Path zip(Map<String, String> files) throws IOException {
        var path = out.resolve("other.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (var one : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(bytes(one.getValue()));
            }
        }
        return path;
    }

    @Test
    void whateverBecameOfAnArchiveIsFound() throws Exception {
        var sum = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a  ";
        var sums = sum + "a.json\n" + sum + "../there\n";
        Files.writeString(out.resolve("there"), "{}");
        assertThat(wrong(zip(Map.of("a.json", "{}", Checksums.FILE, sums)))).containsExactly("../there");
        assertThat(wrong(zip(Map.of("a.json", "{ }", Checksums.FILE, sum + "a.json\n")))).containsExactly("a.json");
        assertThat(wrong(zip(Map.of("a.json", "{}", "b.json", "", Checksums.FILE, sum + "a.json\n"))))
                .containsExactly("other.zip");
        assertThat(wrong(zip(Map.of("a.json", "{}", Checksums.FILE, "x".repeat(9_000_000)))))
                .contains(Checksums.FILE);
        var cut = zip(Map.of("a.json", "{}", Checksums.FILE, sum + "a.json\n"));
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(cut), 150));
        assertThat(wrong(cut)).containsExactly("other.zip");
        assertThatThrownBy(() -> wrong(zip(Map.of("a.json", "{}")))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void anArchiveThatDoesNotFitLeavesNothing() throws Exception {
        var faulty = new FaultyDisk(disk);
        for (int write = 1; write <= 5; write++) {
            var folder = packed(faulty);
            faulty.fullFromWrite(write);
            assertThatThrownBy(() -> {
                fill(folder);
                folder.written();
            }).isInstanceOf(DiskFull.class);
            faulty.mend();
            folder.discard();
            try (Stream<Path> left = Files.list(out)) {
                assertThat(left).isEmpty();
            }
        }
    }

    /// Whoever can write beside the chart could have laid a link there.
    @Test
    void whatWasLeftIsTakenAwayAndNoLinkFollowed() throws Exception {
        var elsewhere = Files.createDirectory(out.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("kept"), "");
        var left = Files.createDirectories(out.resolve(".enthesis-export-unfinished/patients"));
        Files.createSymbolicLink(left.resolve("link"), elsewhere);
        ExportFolder.in(disk, out).begin();
        assertThat(elsewhere.resolve("kept")).exists();
        Files.delete(out.resolve(".enthesis-export-unfinished"));
        Files.createSymbolicLink(out.resolve(".enthesis-export-unfinished"), elsewhere);
        var folder = ExportFolder.in(disk, out);
        folder.begin();
        assertThat(elsewhere.resolve("kept")).exists();
        assertThat(out.resolve(".enthesis-export-unfinished")).isEmptyDirectory();
    }
}
