package enthesis.storage.place;

import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.Disk;
import enthesis.storage.file.DiskFull;
import enthesis.storage.place.FolderState.Existing;
import enthesis.storage.place.FolderState.Incomplete;
import enthesis.storage.place.FolderState.New;
import enthesis.storage.place.FolderState.Refused;
import enthesis.storage.place.FolderState.Removable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Looks at a folder before anything in it is opened: first whether a chart may live there at all, then what is there.
final class FolderCheck {
    /// H2 itself takes a shorter file for an empty database (reliability.md 0.1 and C.2).
    private static final int SHORTEST_CHART = 16 * 1024;
    private static final byte[] CHART_BEGINS = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern OURS = Pattern
            .compile("\\..*|lost\\+found|reserve.*|.*\\.(aside|damaged).*|.*\\.new|chart-unfinished\\..*|logs|tmp");

    private static final Pattern PART = Pattern.compile("drafts|attachments|backups|wrong-passwords|chart\\..*");

    private final Disk disk;
    private final ChartFolder folder;
    private final Function<Path, Optional<String>> pulled;

    /// `pulled` tells what the disk under a folder is called, if it can be pulled out.
    FolderCheck(Disk disk, ChartFolder folder, Function<Path, Optional<String>> pulled) {
        this.disk = disk;
        this.folder = folder;
        this.pulled = pulled;
    }

    FolderState state() {
        try {
            var refused = SyncedFolder.refusal(folder.path()).or(() -> Volume.refusal(folder.path()));
            if (refused.isPresent()) {
                return refused.get();
            }
            var stick = disk.exists(folder.agreed()) ? Optional.<String>empty() : pulled.apply(folder.path());
            if (stick.isPresent()) {
                return new Removable("folder.removable", List.of(folder.path().toString(), stick.get()));
            }
            var useless = unusable();
            return useless.isPresent() ? useless.get() : contents();
        } catch (IOException _) {
            return refused("folder.unreadable");
        }
    }

    private Optional<Refused> unusable() {
        var path = folder.path();
        if (disk.regular(path)) {
            return Optional.of(refused("folder.not-a-folder"));
        }
        try {
            disk.makeFolder(path);
        } catch (DiskFull e) {
            return Optional.of(new Refused(e.words(), e.values()));
        } catch (IOException _) {
            return Optional.of(refused("folder.cannot-make"));
        }
        return writable(path) ? Optional.empty() : Optional.of(refused("folder.read-only"));
    }

    /// A full disk is no reason to stay shut: the chart can be read, and drafts have their reserve.
    private boolean writable(Path path) {
        var probe = path.resolve(".probe-" + ProcessHandle.current().pid());
        try {
            disk.write(probe, new byte[0]);
            disk.delete(probe);
            return true;
        } catch (DiskFull _) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private FolderState contents() throws IOException {
        boolean vault = disk.exists(folder.vault()) || disk.exists(folder.vaultCopy());
        boolean chart = disk.exists(folder.chart());
        if (!vault && !chart) {
            return withoutBoth();
        }
        var state = chart ? chartState(vault) : incomplete("folder.chart-missing");
        if (state instanceof Incomplete && new Founding(disk, folder).underWay()) {
            return new New();
        }
        disk.close(folder.path());
        return state instanceof Incomplete && vault && backedUp() ? new Existing() : state;
    }

    /// A chart that is missing or damaged can be made anew once somebody has its key.
    private boolean backedUp() throws IOException {
        return disk.list(folder.backups()).stream().anyMatch(name -> name.endsWith(".ok"));
    }

    private FolderState withoutBoth() throws IOException {
        var others = disk.list(folder.path()).stream().filter(name -> !OURS.matcher(name).matches()).toList();
        if (others.stream().anyMatch(name -> PART.matcher(name).matches())) {
            return incomplete("folder.all-missing");
        }
        if (!others.isEmpty()) {
            return refused("folder.others");
        }
        disk.close(folder.path());
        return new New();
    }

    private FolderState chartState(boolean vault) throws IOException {
        var chart = folder.chart();
        if (!disk.regular(chart)) {
            return incomplete("folder.chart-foreign");
        }
        if (disk.size(chart) == 0) {
            return incomplete("folder.chart-empty");
        }
        if (!Arrays.equals(disk.head(chart, CHART_BEGINS.length), CHART_BEGINS)) {
            return incomplete("folder.chart-foreign");
        }
        if (disk.size(chart) < SHORTEST_CHART) {
            return incomplete("folder.chart-truncated");
        }
        return vault ? new Existing() : incomplete("folder.vault-missing");
    }

    private Incomplete incomplete(String words) {
        return new Incomplete(words, List.of(folder.path().toString()));
    }

    private Refused refused(String words) {
        return new Refused(words, List.of(folder.path().toString()));
    }
}
