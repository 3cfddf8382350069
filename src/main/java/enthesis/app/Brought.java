package enthesis.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A file that somebody opened from outside, as by a double click on an export: it waits until there is a desk and the
/// curtain is open. Of several the last one counts. On the screen's thread.
final class Brought {
    private @Nullable Path waiting;
    private @Nullable CurtainDesk desk;

    void file(Path file) {
        waiting = file;
        look();
    }

    /// From now on there is a desk.
    void to(CurtainDesk now) {
        desk = now;
        now.opened(this::look);
        look();
    }

    /// The keys are put away.
    void away() {
        desk = null;
    }

    private void look() {
        var file = waiting;
        var now = desk;
        if (file != null && now != null && now.takesIn(file)) {
            waiting = null;
        }
    }
}
