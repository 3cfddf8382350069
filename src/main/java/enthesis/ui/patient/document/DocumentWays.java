package enthesis.ui.patient.document;

import enthesis.domain.value.CourseId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Where the patient's screen leads with documents: to all of them, to a new one whose file is asked for or was
/// dropped, to the pages of one. Each is told the course that is looked at.
public record DocumentWays(
        Consumer<Optional<CourseId>> all, Consumer<Optional<CourseId>> add,
        BiConsumer<List<Path>, Optional<CourseId>> dropped, Consumer<UUID> open) {}
