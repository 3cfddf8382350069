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

/// The two copies of the vault on disk. The newest whole one counts; the other is made like it when it has been proved.
final class VaultCopies {
    private final Disk disk;
    private final Path first;
    private final Path second;

    VaultCopies(Disk disk, ChartFolder folder) {
        this.disk = disk;
        this.first = folder.vault();
        this.second = folder.vaultCopy();
    }

    void refuseIfThere() throws IOException {
        if (disk.exists(first) || disk.exists(second)) {
            throw new FileAlreadyExistsException("vault.json");
        }
    }

    VaultFile read() throws DamagedVault {
        var whole = new ArrayList<VaultFile>();
        boolean newer = false;
        for (var file : List.of(first, second)) {
            var bytes = bytes(file);
            VaultFile.read(bytes).ifPresent(whole::add);
            newer |= VaultFile.newer(bytes);
        }
        var words = newer ? "vault.newer" : "vault.damaged";
        return whole.stream().max(Comparator.comparingLong(copy -> copy.content().generation()))
                .orElseThrow(() -> new DamagedVault(words));
    }

    private byte[] bytes(Path file) {
        try {
            return disk.read(file);
        } catch (IOException _) {
            return new byte[0];
        }
    }

    /// With the first copy written the change holds, so a failure of the second is no failure of the change.
    void write(VaultFile vault) throws IOException {
        disk.write(first, vault.bytes());
        mend(vault);
    }

    void mend(VaultFile proved) {
        for (var file : List.of(first, second)) {
            if (!VaultFile.read(bytes(file)).equals(Optional.of(proved))) {
                mend(file, proved);
            }
        }
    }

    private void mend(Path file, VaultFile proved) {
        try {
            disk.write(file, proved.bytes());
        } catch (IOException _) {
            // tried again at the next unlocking
        }
    }
}
