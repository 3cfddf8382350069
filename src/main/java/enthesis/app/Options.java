package enthesis.app;

import java.nio.file.Path;
import java.util.Optional;

/// What was said at the start: `--data DIR`, the folder of the chart, `--demo` for the demonstration with its fictional
/// patients, and `--dark` for the dark look.
record Options(Optional<Path> data, boolean demo, boolean dark) {

    /// @throws IllegalArgumentException
    ///             if it is anything else
    static Options read(String... args) {
        Optional<Path> data = Optional.empty();
        boolean demo = false;
        boolean dark = false;
        for (int at = 0; at < args.length; at++) {
            switch (args[at]) {
                case "--demo" -> demo = true;
                case "--dark" -> dark = true;
                case "--data" -> {
                    at++;
                    data = Optional.of(Path.of(at < args.length ? args[at] : ""));
                }
                default -> throw new IllegalArgumentException("--data DIR, --demo and --dark are all there is");
            }
        }
        if (data.filter(folder -> folder.toString().isBlank()).isPresent()) {
            throw new IllegalArgumentException("--data wants a folder");
        }
        return new Options(data, demo, dark);
    }
}
