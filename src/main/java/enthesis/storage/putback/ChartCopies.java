package enthesis.storage.putback;

import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.Disk;
import enthesis.storage.key.DamagedVault;
import enthesis.storage.key.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Looks for charts in a folder that somebody chose: in itself, and in each of the folders in it, as on a stick.
public final class ChartCopies {
    /// A vault of a thousand people is far below.
    private static final long LONGEST_VAULT = 16 << 20;

    private ChartCopies() {}

    /// The one that was written last first. A folder whose vault cannot be read, or that has neither a backup nor a
    /// chart, is none.
    public static List<ChartCopy> in(Disk disk, Path chosen) throws IOException {
        var found = new ArrayList<ChartCopy>();
        at(disk, chosen).ifPresent(found::add);
        for (var name : disk.list(chosen)) {
            var folder = chosen.resolve(name);
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && Files.isReadable(folder)) {
                at(disk, folder).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing(ChartCopy::written).reversed());
        return found;
    }

    private static Optional<ChartCopy> at(Disk disk, Path path) throws IOException {
        var folder = ChartFolder.at(path);
        if (!readable(disk, folder.vault()) || !readable(disk, folder.vaultCopy())) {
            return Optional.empty();
        }
        var files = new CopyFiles(disk, folder.path()).all();
        int backups = (int) files.stream().filter(ChartCopies::confirmed).count();
        boolean whole = disk.regular(folder.chart());
        if (backups == 0 && !whole) {
            return Optional.empty();
        }
        try {
            var clinic = Vault.open(disk, folder).clinic();
            return Optional.of(new ChartCopy(folder.path(), clinic, backups, written(folder.path(), files),
                    bytes(disk, folder.path(), files), whole));
        } catch (DamagedVault _) {
            return Optional.empty();
        }
    }

    private static boolean readable(Disk disk, Path vault) throws IOException {
        return !disk.exists(vault) || (disk.regular(vault) && disk.size(vault) < LONGEST_VAULT);
    }

    private static boolean confirmed(Path file) {
        return file.startsWith("backups") && file.toString().endsWith(".ok");
    }

    private static Instant written(Path folder, List<Path> files) throws IOException {
        var last = Instant.EPOCH;
        for (var file : files) {
            var at = Files.getLastModifiedTime(folder.resolve(file)).toInstant();
            last = at.isAfter(last) ? at : last;
        }
        return last;
    }

    static long bytes(Disk disk, Path folder, List<Path> files) throws IOException {
        long bytes = 0;
        for (var file : files) {
            bytes += disk.size(folder.resolve(file));
        }
        return bytes;
    }
}
