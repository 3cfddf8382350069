package enthesis.storage.putback;

import enthesis.storage.file.ChartFolder;
import enthesis.storage.file.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The files of a chart's folder, or of a copy of one, that make the chart: all but locks, logs, what can be made anew,
/// and what was set aside or never finished. Links are not followed: a stick that somebody found must not make this
/// program read what lies elsewhere.
record CopyFiles(Disk disk, Path folder) {
    private static final Pattern TOP = Pattern
            .compile("vault\\.json(\\.bak)?|chart\\.(mv\\.db|seal|\\d{6,9}\\.journal)|drafts|attachments|backups"
                    + "|transcripts");
    private static final Pattern NAME = Pattern.compile("[0-9a-z][0-9a-z._-]*");
    private static final Pattern LEFT_OVER = Pattern.compile(".*\\.new|.*\\.aside-\\d+");
    private static final int DEEPEST = 3;

    /// Relative to the folder, the vault last: where it is, everything is.
    List<Path> all() throws IOException {
        var files = new ArrayList<Path>();
        for (var name : disk.list(folder)) {
            if (TOP.matcher(name).matches()) {
                gather(Path.of(name), files);
            }
        }
        var vault = Path.of(new ChartFolder(folder).vault().getFileName().toString());
        if (files.remove(vault)) {
            files.add(vault);
        }
        return files;
    }

    private void gather(Path file, List<Path> files) throws IOException {
        var path = folder.resolve(file);
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            files.add(file);
        } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) && file.getNameCount() < DEEPEST) {
            for (var name : disk.list(path)) {
                if (NAME.matcher(name).matches() && !LEFT_OVER.matcher(name).matches()) {
                    gather(file.resolve(name), files);
                }
            }
        }
    }
}
