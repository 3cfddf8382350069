package enthesis.app.line;

import java.nio.file.Path;
import java.util.Optional;

/// A task, the name of who asks for it as on the unlock screen, where the password comes from, the file or folder that
/// the task is about, where it is about one, and what leaves, where something does.
public record Asked(Task task, String name, Password password, Optional<Path> file, Optional<Leaves> leaves) {

    /// What needs no chart.
    public static Asked nobody(Task task, Path file) {
        return new Asked(task, "", _ -> Optional.empty(), Optional.of(file));
    }

    public Asked(Task task, String name, Password password) {
        this(task, name, password, Optional.empty());
    }

    public Asked(Task task, String name, Password password, Optional<Path> file) {
        this(task, name, password, file, Optional.empty());
    }
}
