package enthesis.storage.place;

import enthesis.storage.place.FolderState.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Folders that a program copies to another machine while a chart is being written: the copy is torn, a "conflict" puts
/// an older chart back, and charts leave the building. Known by the names of the folders on the way, and by marks that
/// the programs leave in them.
final class SyncedFolder {
    private static final Map<Pattern, String> NAMES = Map.ofEntries(name("onedrive", "OneDrive"),
            name("dropbox", "Dropbox"), name("icloud ?drive|com~apple~clouddocs|mobile documents", "iCloud"),
            name("google ?drive|my drive|drivefs", "Google Drive"), name("nextcloud", "Nextcloud"),
            name("owncloud", "ownCloud"), name("cloudstorage", "macOS CloudStorage"), name("box sync", "Box"),
            name("pcloud ?drive", "pCloud"), name("megasync", "MEGA"), name("seafile", "Seafile"),
            name("syncthing", "Syncthing"), name("proton ?drive", "Proton Drive"), name("tresorit", "Tresorit"));
    private static final Map<String, String> MARKS = Map.of(".dropbox", "Dropbox", ".dropbox.cache", "Dropbox",
            ".stfolder", "Syncthing", ".nextcloudsync.log", "Nextcloud", ".owncloudsync.log", "ownCloud");

    private SyncedFolder() {}

    private static Map.Entry<Pattern, String> name(String words, String program) {
        return Map.entry(Pattern.compile("(" + words + ")([ (_-].*)?"), program);
    }

    static Optional<Refused> refusal(Path folder) {
        return program(folder).or(() -> program(real(folder)))
                .map(program -> new Refused("folder.synced", List.of(folder.toString(), program)));
    }

    private static Optional<String> program(Path folder) {
        for (var at = folder; at != null && at.getFileName() != null; at = at.getParent()) {
            var here = named(at.getFileName().toString().toLowerCase(Locale.ROOT)).or(marked(at));
            if (here.isPresent()) {
                return here;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> named(String name) {
        return NAMES.entrySet().stream().filter(entry -> entry.getKey().matcher(name).matches())
                .map(Map.Entry::getValue).findFirst();
    }

    private static java.util.function.Supplier<Optional<String>> marked(Path at) {
        return () -> MARKS.entrySet().stream().filter(mark -> Files.exists(at.resolve(mark.getKey())))
                .map(Map.Entry::getValue).findFirst();
    }

    /// Behind links: a link in the home folder may lead into a synced one.
    private static Path real(Path folder) {
        try {
            return Volume.standing(folder);
        } catch (IOException _) {
            return folder;
        }
    }
}
