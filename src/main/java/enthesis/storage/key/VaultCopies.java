package enthesis.storage.key;

import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.Disk;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The two copies of the vault on disk; the newest whole one counts.
final class VaultCopies {
    private final Disk disk;
    private final List<Path> files;

    VaultCopies(Disk disk, ChartFolder folder) {
        this.disk = disk;
        this.files = List.of(folder.vault(), folder.vaultCopy());
    }

    void refuseIfThere() throws IOException {
        if (files.stream().anyMatch(disk::exists)) {
            throw new FileAlreadyExistsException("vault.json");
        }
    }

    VaultFile read() throws IOException {
        var whole = new ArrayList<VaultFile>();
        for (var file : files) {
            copy(file).ifPresent(whole::add);
        }
        return whole.stream().max(Comparator.comparingLong(copy -> copy.content().generation()))
                .orElseThrow(() -> new DamagedVault("vault.damaged"));
    }

    private Optional<VaultFile> copy(Path file) throws DamagedVault {
        try {
            return VaultFile.read(disk.read(file));
        } catch (DamagedVault e) {
            throw e;
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    void write(VaultFile vault) throws IOException {
        for (var file : files) {
            disk.write(file, vault.bytes());
        }
    }

    /// Makes a missing, damaged or older copy like the one that has just been proved.
    void mend(VaultFile proved) {
        for (var file : files) {
            try {
                if (!copy(file).equals(Optional.of(proved))) {
                    disk.write(file, proved.bytes());
                }
            } catch (IOException _) {
                // tried again at the next unlocking
            }
        }
    }
}
