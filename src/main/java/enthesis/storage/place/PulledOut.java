package enthesis.storage.place;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether the disk under a folder can be pulled out, as a stick, a card or a disk at a cable: it goes home in a
/// pocket, or out in the middle of a save. `blocks` is where Linux tells what its disks are. macOS tells no more than
/// which one is its own: any other is taken for one that can be pulled out.
record PulledOut(Path blocks) {
    private static final Pattern CABLE = Pattern.compile("usb\\d*|firewire\\d*");
    private static final String VOLUMES = "/Volumes";

    static PulledOut ofThisMachine() {
        return new PulledOut(Path.of("/sys/class/block"));
    }

    /// What the system calls the disk; empty where it stays in, or nothing is known of it.
    Optional<String> under(Path folder) {
        try {
            var standing = Volume.standing(folder);
            var store = Files.getFileStore(standing);
            return isRemovable(store) || standing.startsWith(VOLUMES)
                    ? Optional.of(store.name())
                    : device(store.name());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// As Windows tells it; no other system does.
    private static boolean isRemovable(FileStore store) throws IOException {
        try {
            return Boolean.TRUE.equals(store.getAttribute("volume:isRemovable"));
        } catch (UnsupportedOperationException _) {
            return false;
        }
    }

    /// Of a device as a mount names it, `/dev/sdb1`.
    Optional<String> device(String name) throws IOException {
        if (!name.startsWith("/") || !Files.exists(Path.of(name))) {
            return Optional.empty(); // as on Windows, which says what somebody called the disk
        }
        var device = Path.of(name);
        var block = blocks.resolve(device.toRealPath().getFileName());
        return Files.exists(block) && canBe(block) ? Optional.of(name) : Optional.empty();
    }

    /// An encrypted or joined disk is pulled out with any of those that it is made of.
    private boolean canBe(Path block) throws IOException {
        var real = block.toRealPath();
        if (isAtACable(real) || says(real, "removable", "1") || says(real.resolve(".."), "removable", "1")
                || says(real.resolve("device"), "type", "SD") || says(real.resolve("../device"), "type", "SD")) {
            return true;
        }
        var below = real.resolve("slaves");
        if (Files.isDirectory(below)) {
            try (Stream<Path> all = Files.list(below)) {
                for (var one : all.toList()) {
                    if (canBe(one)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isAtACable(Path real) {
        for (var part : real) {
            if (CABLE.matcher(part.toString()).matches()) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(Path folder, String file, String word) throws IOException {
        var said = folder.resolve(file);
        return Files.exists(said) && Files.readAttributes(said, BasicFileAttributes.class).isRegularFile()
                && Files.readString(said).strip().equals(word);
    }
}
