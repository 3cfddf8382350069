package enthesis.storage.place;

import java.nio.file.Path;
import java.util.Optional;

/// The folder in which an installed or unpacked program lies; beside it a folder `portable` is looked for.
public final class ProgramFolder {
    /// What a packaged program is told of itself at its start: the path of what was started.
    public static final String STARTED = "jpackage.app-path";
    private static final Path HERE = Path.of("");

    private ProgramFolder() {}

    /// On Linux the program lies in `bin` of its folder, on macOS in `Contents/MacOS` of its bundle, on Windows in the
    /// folder itself. Without a package it is the folder somebody works in.
    ///
    /// @param started
    ///            the path of what was started, in a package
    public static Path of(Optional<String> started) {
        return started.map(Path::of).map(Path::toAbsolutePath).map(ProgramFolder::above).orElse(HERE);
    }

    private static Path above(Path started) {
        var folder = parent(started);
        if (folder.endsWith("bin")) {
            return parent(folder);
        }
        return folder.endsWith(Path.of("Contents", "MacOS")) ? parent(parent(parent(folder))) : folder;
    }

    private static Path parent(Path path) {
        return Optional.ofNullable(path.getParent()).orElse(path);
    }
}
