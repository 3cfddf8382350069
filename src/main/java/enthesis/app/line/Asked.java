package enthesis.app.line;

import java.nio.file.Path;
import java.util.Optional;

/// A task, the name of who asks for it as on the unlock screen, where the password comes from, and the file or folder
/// that the task is about, where it is about one.
public record Asked(Task task, String name, Password password, Optional<Path> file) {

    public Asked(Task task, String name, Password password) {
        this(task, name, password, Optional.empty());
    }
}
