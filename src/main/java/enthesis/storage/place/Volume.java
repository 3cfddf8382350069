package enthesis.storage.place;

import enthesis.storage.place.FolderState.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The kind of disk under a folder. A chart lives on a disk of this machine: over a network its lock cannot be trusted
/// and a write that was forced may not be there; a stick formatted for cameras keeps no rights (reliability.md T15).
final class Volume {
    private static final Pattern NETWORK = Pattern.compile("nfs\\d?|cifs|smb.*|afpfs|webdav|davfs\\d?|ncpfs|9p|afs|coda"
            + "|ceph|glusterfs|lustre|gpfs|vboxsf|vmhgfs|prl_fs|fuse\\..*|macfuse|osxfuse|drvfs");
    private static final Pattern LOCAL_FUSE = Pattern.compile("fuse\\.(ext\\d|gocryptfs|encfs|cryfs|fuse-overlayfs)");
    private static final Pattern WITHOUT_RIGHTS = Pattern.compile("vfat|msdos|exfat|fat\\d*");

    private Volume() {}

    static Optional<Refused> refusal(Path folder) {
        if (folder.toString().startsWith("\\\\")) {
            return Optional.of(new Refused("folder.network", List.of(folder.toString(), "UNC")));
        }
        try {
            return refusal(folder, Files.getFileStore(standing(folder)).type());
        } catch (IOException _) {
            return Optional.of(new Refused("folder.unreadable", List.of(folder.toString())));
        }
    }

    /// The same for a file system type as the system names it.
    static Optional<Refused> refusal(Path folder, String type) {
        var kind = type.toLowerCase(Locale.ROOT);
        if (NETWORK.matcher(kind).matches() && !LOCAL_FUSE.matcher(kind).matches()) {
            return Optional.of(new Refused("folder.network", List.of(folder.toString(), type)));
        }
        if (WITHOUT_RIGHTS.matcher(kind).matches()) {
            return Optional.of(new Refused("folder.without-rights", List.of(folder.toString(), type)));
        }
        return Optional.empty();
    }

    /// The folder itself, or the nearest one above it that exists.
    static Path standing(Path folder) throws IOException {
        var at = folder;
        while (!Files.exists(at)) {
            var above = at.getParent();
            if (above == null) {
                throw new IOException("no such root");
            }
            at = above;
        }
        return at.toRealPath();
    }
}
