package enthesis.storage.place;

import enthesis.storage.file.ChartFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where this program was started: the system's name, its variables, the user's home, the folder of the program, and
/// the folder given with `--data`, if any. They say where the chart is to be found (product.md, "Where things live").
public record Surroundings(String system, Map<String, String> variables, Path home, Path program, Optional<Path> data) {

    public Surroundings {
        variables = Map.copyOf(variables);
    }

    /// `--data` first, then a folder `portable` beside the program, then the system's own place.
    public ChartFolder chartFolder() {
        var portable = program.resolve("portable");
        if (data.isPresent()) {
            return ChartFolder.at(data.get());
        }
        return ChartFolder.at(Files.isDirectory(portable) ? portable : usualPlace());
    }

    private Path usualPlace() {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return variable("LOCALAPPDATA").orElse(home.resolve("AppData").resolve("Local")).resolve("Enthesis");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Enthesis");
        }
        return variable("XDG_DATA_HOME").filter(Path::isAbsolute).orElse(home.resolve(".local").resolve("share"))
                .resolve("enthesis");
    }

    private Optional<Path> variable(String name) {
        return Optional.ofNullable(variables.get(name)).filter(text -> !text.isBlank()).map(Path::of);
    }
}
