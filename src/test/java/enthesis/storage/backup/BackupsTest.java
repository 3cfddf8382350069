package enthesis.storage.backup;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.file.Disk;
import enthesis.storage.file.LocalDisk;
import enthesis.storage.journal.Standing;
import enthesis.storage.key.MasterKey;
import enthesis.storage.trail.Entry;
import enthesis.storage.trail.Trail;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    private static final Instant AT = Instant.parse("2026-11-30T08:00:00Z");

    private final MasterKey key = MasterKey.fresh();

    @TempDir
    Path folder;

    private Backup made(Backups backups, long seq) throws IOException {
        var chart = folder.resolve("chart.mv.db");
        Files.write(chart, new byte[20_000]);
        var standing = new Standing(new Trail.End(seq, Entry.START), 1, new TreeMap<>());
        return backups.copy(chart, standing, AT, 1).confirm();
    }

    /// A disk that for a while does not give one file.
    private static Disk withholding(Disk disk, String name) {
        return (Disk) Proxy.newProxyInstance(Disk.class.getClassLoader(), new Class<?>[]{Disk.class},
                (_, method, given) -> {
                    if (method.getName().equals("read") && ((Path) given[0]).endsWith(name)) {
                        throw new IOException("Input/output error");
                    }
                    try {
                        return method.invoke(disk, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Test
    void whatTheDiskDoesNotGiveAtTheMomentIsNotDeleted() throws IOException {
        var disk = new LocalDisk();
        var backups = new Backups(disk, folder, key);
        made(backups, 1);
        made(backups, 2);
        var third = made(backups, 3);
        var troubled = new Backups(withholding(disk, "000002.ok"), folder, key);
        assertThat(troubled.verified()).extracting(Backup::number).containsExactly(3, 1);
        troubled.keepOnly(List.of(third));
        assertThat(backups.verified()).extracting(Backup::number).containsExactly(3, 2);
    }

    @Test
    void whatIsSetAsideIsOutOfTheListAndWholeUnderItsOldNames() throws IOException {
        var disk = new LocalDisk();
        var backups = new Backups(disk, folder, key);
        var first = made(backups, 1);
        var second = made(backups, 2);
        backups.setAside(List.of(second));
        assertThat(backups.verified()).containsExactly(first);
        backups.keepOnly(List.of(first));
        for (var ending : List.of("backup", "ok")) {
            var name = folder.resolve("backups").resolve("000002." + ending);
            Files.move(name.resolveSibling(name.getFileName() + ".aside-1"), name);
        }
        assertThat(backups.verified()).containsExactly(second, first);
        backups.read(second, () -> {});
    }
}
